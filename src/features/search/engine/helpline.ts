// Whether a query asks for a number to ring: a line for families, or for people in a nation. The words of such a query stand all over the library,
// and the page with the numbers says them once.

/** The name of the page with the numbers that stands for all such queries. */
export const HELPLINE = 'helpline';

const LINE = new Set(['help', 'helpline', 'helplines', 'line', 'lines', 'hotline', 'number', 'numbers', 'phone', 'telephone', 'ring', 'call']);
const NATION = new Set(['scotland', 'scottish', 'england', 'english', 'wales', 'welsh', 'northern', 'ireland', 'irish', 'ni', 'uk', 'nation', 'nations']);
const FAMILY = new Set(['family', 'families', 'carer', 'carers', 'relative', 'relatives', 'parent', 'parents', 'friend', 'friends']);
/** What may stand beside them: of whom, for what, and small words. Any other word asks for more than a number. */
const BESIDE = new Set(
  'a an and at can crisis drink drinking drug drugs alcohol addiction mental health for free i in is me my national now of or support the there to urgent we what which who with'.split(
    ' ',
  ),
);

/** Whether a query asks for a line of a nation or for families, and for nothing else. @param words all words of the query */
export const asksForLine = (words: readonly string[]): boolean =>
  words.some((word) => LINE.has(word)) &&
  words.some((word) => NATION.has(word) || FAMILY.has(word)) &&
  !isCount(words) &&
  words.every((word) => LINE.has(word) || NATION.has(word) || FAMILY.has(word) || BESIDE.has(word));

/** “Numbers of families” asks how many there are. */
const isCount = (words: readonly string[]) => words.some((word, at) => /^numbers?$/.test(word) && words[at + 1] === 'of');
