import { describe, expect, test } from 'vitest';
import { publicationLine } from '../../src/extraction/publication-line.ts';

const found = (text: string) => {
  const line = publicationLine(text, 0);
  return line && text.slice(line.start, line.end);
};

describe('the line of publication below a lead', () => {
  test('says that it is one, or tells the time of day', () => {
    expect(found('The gate opened.\n\nUpdated: Jul 19, 2010, 15:28 PM IST\n\nIt was shut.')).toBe(
      'Updated: Jul 19, 2010, 15:28 PM IST',
    );
    expect(found('The gate opened.\n\n19 July 2010 | 15:28\n\n20 July 2010\n\nIt was shut.')).toBe(
      '19 July 2010 | 15:28',
    );
  });

  test('may be a bare date that is the only one', () => {
    expect(found('The gate opened.\n\nMay 18, 2023\n\nIt was shut.')).toBe('May 18, 2023');
  });

  test('is none of the labels of a chronology', () => {
    expect(
      found('What happened.\n\nMay 18, 2023\n\nThe gate opened.\n\nMay 20, 2023\n\nIt was shut.'),
    ).toBeNull();
    expect(found('What happened.\n\nMay 18, 2023\n\nIt opened.\n\nMay 20, 2023: It was shut.')).toBeNull();
  });

  test('is looked for among the first lines only', () => {
    expect(found(`${'The gate opened.\n\n'.repeat(9)}May 18, 2023`)).toBeNull();
  });
});
