/** Verbs with which talks take place, are planned or do not. */
export const HOLD =
  'hold gather have conduct begin start open conclude end hold resume attend chair host convene take participate lead co-chair kick meet launch wrap schedule plan include cancel postpone be continue cover focus come discuss sit finish join arrange last facilitate broker mediate organise organize moderate sponsor';
