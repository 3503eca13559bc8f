import type { Article, Toponym } from '../types.ts';
import type { Match, NameIndex } from './name-index.ts';
import { tokenize } from '../tokens.ts';
import { rank, type Evidence } from './resolve.ts';

/** The first name of an article's dateline: where the report was filed, never where it happened. */
export function readDateline(
  article: Article,
  index: NameIndex,
): { match: Match; toponym: (evidence: Evidence) => Toponym }[] {
  if (!article.dateline) return [];
  const tokens = tokenize(article.text, article.dateline);
  for (let at = 0; at < tokens.length; at++) {
    const match = index.longestAt(tokens, at);
    if (!match) continue;
    const toponym = (evidence: Evidence): Toponym => {
      const [option, ...others] = rank(match.options, evidence, { beside: [], noun: '' });
      return {
        start: tokens[match.first]!.start,
        end: tokens[match.last]!.end,
        place: option!.place.id,
        alternatives: others.map(({ place }) => place.id),
        role: 'dateline',
        relation: 'other',
        distance: null,
        rule: 'dateline',
        reason: `where the report was filed: ${option!.place.name}`,
      };
    };
    return [{ match, toponym }];
  }
  return [];
}
