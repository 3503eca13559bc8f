/** Short reports, many of them on the same events, some without a date: what the merge is tried on. */
const REPORTS: [date: string | null, text: string][] = [
  ['2019-03-04', 'Omani Foreign Minister Salim Harthy arrived in Tehran on Monday for a two-day visit.'],
  ['2019-03-05', 'TEHRAN – Salim Harthy, the foreign minister of Oman, visited Tehran on Monday.'],
  [null, "MUSCAT: The two sides praised Foreign Minister Salim Harthy's visit to Tehran on Monday."],
  ['2019-03-20', 'Oman hailed a visit by Foreign Minister Salim Harthy to Iran in March 2019.'],
  ['2020-01-15', 'Iran and Oman held a joint naval exercise in the Strait of Hormuz on 12 January 2020.'],
  ['2020-01-13', 'Iranian and Omani forces conducted a joint naval exercise on Sunday.'],
  [
    '2020-06-02',
    'Iran and Oman held a joint naval exercise in January 2020. They signed a trade pact on 1 June 2020.',
  ],
  [null, 'In 2020, Iran and Oman conducted a joint naval exercise.'],
  ['2021-09-03', 'Gunmen killed four Iranian border guards near Saravan on 2 September 2021.'],
  ['2021-09-04', 'An attack by gunmen near Saravan on Thursday killed four Iranian border guards.'],
  ['2021-09-05', 'Militants attacked an Iranian border post near Mirjaveh on 2 September 2021.'],
  ['2022-04-11', 'Pakistan closed the Taftan crossing on 10 April 2022.'],
  ['2022-04-12', 'The Taftan crossing was closed by Pakistan on Sunday.'],
  ['2022-04-20', 'Pakistan reopened the Taftan crossing on Tuesday after it was closed on 10 April 2022.'],
  ['2022-08-09', 'Prime Minister Bilal Durrani will visit Baku on 12 August 2022.'],
  [
    '2022-08-13',
    'Prime Minister Bilal Durrani of Pakistan visited Baku on Friday and met President Elchin Mammadli.',
  ],
  ['2022-08-14', 'Pakistan denied that Prime Minister Bilal Durrani had visited Baku on 12 August 2022.'],
  ['2023-02-01', 'Iran and Pakistan signed a security agreement in Islamabad on 31 January 2023.'],
  ['2023-02-02', 'Iran and Pakistan signed a border trade agreement in Islamabad in January 2023.'],
  [
    '2023-02-03',
    'Iranian and Pakistani officials held talks in Quetta on 31 January 2023. They met again on Thursday.',
  ],
  ['2023-02-03', 'Iran and Pakistan share a 909-kilometer border. Doctors say that exercise helps.'],
];

export const corpus = REPORTS.map(([date, text], number) => ({
  id: `report-${String(number + 1).padStart(2, '0')}`,
  text,
  ...(date === null ? {} : { date }),
}));
