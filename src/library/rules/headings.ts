// heading/missing and heading/unexpected: each kind of entry keeps its fixed shape.
import { nearest, type Issue } from '../issue.ts';
import type { AnyEntry } from '../entry.ts';
import { HEADINGS, OPTIONAL_HEADINGS } from '../schemas/index.ts';
import type { Rule } from './rule.ts';

/** Checks the level-two headings of one body against those of its kind. */
export function headingIssues({ collection, file, body }: Pick<AnyEntry, 'collection' | 'file' | 'body'>): Issue[] {
  const wanted = HEADINGS[collection];
  if (!wanted?.length) return [];
  const found = [...body.matchAll(/^## +(.+?) *$/gm)].map((match) => ({ text: match[1]!, offset: match.index }));
  const missing = wanted
    .filter((heading) => !OPTIONAL_HEADINGS.has(heading) && !found.some(({ text }) => text === heading))
    .map((heading): Issue => ({ code: 'heading/missing', file, message: `The heading “## ${heading}” is missing.`, known: wanted }));
  const unexpected = found
    .filter(({ text }) => !wanted.includes(text))
    .map(({ text, offset }): Issue => ({
      code: 'heading/unexpected',
      file,
      place: { offset },
      message: `“## ${text}” is not one of the headings of this kind.`,
      didYouMean: nearest(text, wanted),
      known: wanted,
    }));
  const order = found.map(({ text }) => wanted.indexOf(text)).filter((at) => at >= 0);
  const outOfOrder = order.some((at, i) => i > 0 && at <= order[i - 1]!);
  return [
    ...missing,
    ...unexpected,
    ...(outOfOrder ? [{ code: 'heading/order', file, message: 'The headings are not in the order of their kind, or one stands twice.', known: wanted }] : []),
  ];
}

export const headings: Rule = ({ content }) => content.entries.flatMap((entry) => headingIssues(entry));
