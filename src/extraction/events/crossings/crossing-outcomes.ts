/** What became of a way across a border: the word for it in a title, whether it lets people through, and who says so. */
const ROWS: [done: string, opens: boolean, words: string][] = [
  ['opened', true, 'open opening launch commission throw let allow permit'],
  ['reopened', true, 'reopen re-open reopening re-opening unseal lift ease remove'],
  ['inaugurated', true, 'inaugurate inauguration'],
  ['resumed', true, 'resume restart restore resumption run operate'],
  ['closed', false, 'close shut closure closing shutdown'],
  ['sealed', false, 'seal sealing'],
  ['blocked', false, 'block blockade roadblock'],
  ['suspended', false, 'suspend suspension'],
  ['halted', false, 'halt stop cease come grind'],
];

const BY_WORD = new Map(
  ROWS.flatMap(([done, opening, words]) =>
    words.split(' ').map((word) => [word, { done, opening }] as const),
  ),
);

/** The participle for a crossing's outcome, a dictionary form: "reopened" for "reopening"; null for an unknown one. */
export function outcomeDone(outcome: string | null): string | null {
  return BY_WORD.get(outcome ?? '')?.done ?? null;
}

/** Whether a crossing's outcome is that a way opens: "reopen", "resumption", and not "close". */
export function opens(outcome: string | null): boolean {
  return BY_WORD.get(outcome ?? '')?.opening ?? false;
}
