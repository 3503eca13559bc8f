import type { Document } from '../types.ts';
import type { Scene } from './scene.ts';

/** Words that only reports on sport use, two at a time at the least. */
const SPORT = new Set(
  `cricket cricketer football footballer soccer hockey tennis rugby basketball volleyball kabaddi wicket wickets innings
   batsman batsmen bowler bowlers bowling skipper midfielder striker goalkeeper defender winger coach head-coach umpire referee
   tournament tournaments fixture fixtures league semi-final semifinal quarter-final quarterfinal playoff playoffs medal
   medals olympic olympics championship championships t20 t20i odi odis twenty20 test-series squad matches match
   unbeaten grand-slam marathon wrestler wrestling boxer knockout pitch stadium fifa icc bcci pcb uefa ashes`.split(
    /\s+/,
  ),
);
/** Distinct words of sport that make an article one on sport. */
const ENOUGH = 4;

/** Words that only matters of state bring into such a report. */
const STATECRAFT =
  /^(ministers?|premier|ambassadors?|envoys?|borders?|troops|army|navy|military|ceasefire|militants?|gunmen|diplomats?)$/;

/** Whether an article is about sport: its tours, meetings and contracts are no events between states. */
export function isAboutSport({ sentences }: Document): boolean {
  const found = new Set<string>();
  for (const { tokens } of sentences) for (const { lower } of tokens) if (SPORT.has(lower)) found.add(lower);
  return found.size >= ENOUGH;
}

/** Whether a sentence of an article on sport speaks of sport alone. */
export function isPlay({ aboutSport, tokens }: Scene): boolean {
  return aboutSport && !tokens.some(({ lower }) => STATECRAFT.test(lower));
}
