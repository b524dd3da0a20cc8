// One block of each kind, for tests of looks: what is said, and in which marks.
import type { Block } from '../../src/library/text/block.ts';

/** Keyed by kind, so that a new kind of block does not compile until it stands here too. */
const OF_EACH_KIND: { [Kind in Block['is']]: Extract<Block, { is: Kind }> } = {
  text: {
    is: 'text',
    runs: [
      'Ask the ',
      { text: 'duty worker', strong: true },
      ' ',
      { text: 'today', em: true },
      ', as the ',
      { text: 'journey map', href: 'https://example.org/toolkit/journey-map/' },
      ' shows.',
    ],
  },
  heading: { is: 'heading', text: 'A heading inside' },
  list: { is: 'list', ordered: true, items: ['First thing', [{ text: 'Second thing', href: 'https://example.org/second/' }]] },
  quote: { is: 'quote', runs: ['Nobody would ', { text: 'see', em: true }, ' him.'] },
  facts: { is: 'facts', facts: [['Place', 'A city'], ['Plan', [{ text: 'The plan', strong: true, href: 'https://example.org/plan/' }]]] }, // prettier-ignore
  table: { is: 'table', caption: 'Who stayed', head: ['Service', 'Stayed'], rows: [['Housing', [{ text: 'Yes', em: true }]]], widths: [2, 1] },
  steps: { is: 'steps', steps: [{ title: 'Open', minutes: 5, together: 'In pairs', text: 'Say why you met.', prompts: ['Who is missing?'] }] },
  'writing-lines': { is: 'writing-lines', lines: 3 },
  boxes: { is: 'boxes', items: ['On the ward', 'At home'] },
  picture: {
    is: 'picture',
    caption: 'Referrals by month',
    svg: '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100"><rect width="200" height="100" fill="#1d5a63"/></svg>',
    width: 200,
    height: 100,
    words: [{ is: 'table', caption: 'Referrals by month, in numbers', head: ['Month', 'Referrals'], rows: [['May', '12']] }],
  },
};

export const everyBlock: Block[] = Object.values(OF_EACH_KIND);

/** Words that every look shows of them. */
export const WORDS_OF_EVERY_BLOCK = [
  'Ask the duty worker today, as the journey map shows.',
  'A heading inside',
  'First thing',
  'Second thing',
  'Nobody would see him.',
  'Place',
  'A city',
  'The plan',
  'Who stayed',
  'Housing',
  'Yes',
  '1. Open',
  '5 minutes',
  'In pairs',
  'Say why you met.',
  'Who is missing?',
  'On the ward',
  'At home',
  'Referrals by month',
  '12',
] as const;
