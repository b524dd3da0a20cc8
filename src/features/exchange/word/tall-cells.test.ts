// Long words of a person in a table arrive whole: LibreOffice sets the document on pages, and every word is on them.
import { describe, expect, test } from 'vitest';
import { hasPages, officeFolder, PAGES_TESTS } from '../../../../tests/helpers/office.ts';
import { table, text, type Block } from '../../../library/text/block.ts';
import { toWord } from './word.ts';

/** A text of about so many letters whose words tell each other apart. */
const marked = (letters: number) => Array.from({ length: Math.ceil(letters / 5) }, (_, index) => `w${String(index).padStart(3, '0')}`);

/** Lengths at which words were lost while no row could break across pages, and lengths around them. */
const LENGTHS = [900, 996, 1020, 1044, 1200, 1360, 1380, 1390, 1404, 1600, 2400, 4000] as const;
const WORDS = Object.fromEntries(LENGTHS.map((letters) => [letters, marked(letters)]));

const documentWith = (letters: number) => {
  const words = WORDS[letters]!.join(' ');
  const before: Block[] = [text('A short introduction.')];
  return toWord({
    title: 'Answers',
    lead: [],
    madeBy: 'Both Together',
    sections: [
      { heading: 'My ratings', level: 1, blocks: [...before, table('My ratings', ['Question', 'Rating', 'How sure', 'What would show it'], [['Who leads?', 'Partly', 'Sure', words], ['Who tells?', 'Partly', 'Sure', words]], [4, 1.3, 1.3, 3])] },
      { heading: 'What people gave along', level: 1, blocks: [table('Records', ['Who', 'What I learnt', 'What I will change', 'How it relates'], [['Sam', words, 'Short.', words]], [1.2, 3, 3, 3])] },
    ],
  }); // prettier-ignore
};

describe.skipIf(!hasPages)(PAGES_TESTS, () => {
  const folder = officeFolder(async (office) => {
    const name = (letters: number) => `${letters}.docx`;
    await office.convertToPages(
      Object.fromEntries(LENGTHS.map((letters) => [name(letters), documentWith(letters).then((content) => ({ name: name(letters), content }))])),
    );
  });

  test.each(LENGTHS)('cells of %i letters are on paper to the last word', (letters) => {
    const onPaper = folder().readPages(`${letters}.pdf`);
    const times = (word: string) => onPaper.split(word).length - 1;
    // Twice in the first table, twice in the second.
    expect(WORDS[letters]!.filter((word) => times(word) !== 4)).toEqual([]);
  });
});
