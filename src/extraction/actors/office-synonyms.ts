/** Short forms and other names of offices. */
export const OFFICE_SYNONYMS: Readonly<Record<string, string>> = {
  pm: 'prime minister',
  premier: 'prime minister',
  fm: 'foreign minister',
  coas: 'army chief',
  nsa: 'national security adviser',
  advisor: 'adviser',
  chairwoman: 'chairman',
  chairperson: 'chairman',
  defense: 'defence',
  gen: 'general',
  'gen.': 'general',
  col: 'colonel',
  'col.': 'colonel',
  monarch: 'king',
};
