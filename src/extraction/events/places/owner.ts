import type { Scene } from '../scene.ts';

/** Whether the name that ends at token `last` owns what follows: "Iran's exercises" are not in Iran by that. */
export function isOwner({ tokens, toponymAt }: Scene, last: number): boolean {
  return /^['’]s?$/.test(tokens[last + 1]?.lower ?? '') && toponymAt[last + 2] === undefined;
}
