import type { Token } from '../types.ts';

/** "*tried to* enter Tunisia": nobody came. */
export function isTried(tokens: Token[], head: number): boolean {
  const lead = tokens[head - 2]?.pos === 'ADV' ? tokens[head - 3] : tokens[head - 2];
  return (
    tokens[head - 1]?.lower === 'to' &&
    /^(try|attempt|seek|want|plan|prepare|hope|promise|vow|pledge|refuse)$/.test(lead?.lemma ?? '')
  );
}
