import type { Scene } from '../events/scene.ts';
import type { Trigger } from '../events/triggers.ts';

/** "was postponed *following* a phone call", "*ahead of* the summit": what stands beside a verb shares neither its tense nor its fate. */
export function isCircumstance({ tokens }: Scene, { rule, first }: Trigger): boolean {
  if (rule.pos !== 'NOUN') return false;
  const [link, before] = [tokens[first - 1]?.lower ?? '', tokens[first - 2]?.lower ?? ''];
  const compound =
    /^(of|to)$/.test(link) && /^(because|ahead|wake|aftermath|sidelines|due|owing)$/.test(before);
  return compound || /^(following|after|before|amid|despite|during|since|until)$/.test(link);
}
