/**
 * Names that a border has beside "the X–Y border". Columns: id | names | longitude, latitude. A row with a point is
 * a line of its own inside a border (point near its middle, by eye); the others name the whole border.
 */
export const borderNames = `
border:afg-pak | Durand Line; Durand line; Durand |
border:kor-prk | Korean Demilitarized Zone; Demilitarized Zone; Demilitarised Zone; Military Demarcation Line; demarcation line; 38th parallel |
border:isr-lbn | Blue Line |
border:deu-pol | Oder–Neisse line; Oder-Neisse line |
border:ind-pak | Radcliffe Line; Radcliffe line |
border:ind-pak-line-of-control | Line of Control; LoC; LOC; line of control | 74.10, 34.30
border:ind-pak-working-boundary | Working Boundary; working boundary | 74.80, 32.60
border:chn-ind-line-of-actual-control | Line of Actual Control; LAC | 78.70, 34.00
border:chn-ind-mcmahon-line | McMahon Line; MacMahon Line | 94.00, 28.30
`;
