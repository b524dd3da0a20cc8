// asks/unsaid: what a source asks for is told as a wish of that source, so that nobody reads it as done.
import type { AnyEntry } from '../entry.ts';
import type { Rule } from './rule.ts';

/** Words by which a sentence asks for something, in the strength of its source. “Sees value in” is the weakest of them. */
const ASKS = new RegExp(
  `\\b(?:${[
    'should|must|may (?:help|find|want)|needs?|(?:is|are) to|(?:has|have) to',
    'ask(?:s|ed)?|expect(?:s|ed)?|call(?:s|ed)? for|recommend(?:s|ed)?|consider|want(?:s|ed)?|suggest(?:s|ed)?|advise[sd]?|value (?:in|of)',
  ].join('|')})\\b`,
  'iu',
);

/** The fields of an entry that tell what is asked. The list `asks` of a recommendation is not among them: its name says it, and its lines are requests. */
function askingFields(entry: AnyEntry): [field: string, text: string][] {
  const { data } = entry;
  if (entry.collection === 'recommendations') return [['summary', data.summary]];
  if (entry.collection === 'principles') return [['summary', data.summary], ['statement', entry.data.statement]]; // prettier-ignore
  return [];
}

export const asks: Rule = ({ content }) =>
  content.entries.flatMap((entry) =>
    askingFields(entry)
      .filter(([, text]) => !ASKS.test(text))
      .map(([field]) => ({
        code: 'asks/unsaid',
        file: entry.file,
        place: { path: [field] },
        message: 'This tells what is asked for as if it were so. Say “should”, “asks for” or the like, as strong as the source does.',
      })),
  );
