// result/count: a number that is drawn for a case study is one that the entry tells, and its source states a result.
import type { Entry } from '../entry.ts';
import type { Issue } from '../issue.ts';
import { textOf } from '../plain-text.ts';
import type { Rule } from './rule.ts';

const DRAWN_FIELD = new Set(['resultCount']);
/** How nobody is written where no digit stands. */
const NONE = /\b(?:zero|none|no)\b/iu;

/** Whether a text gives a number, written with or without a comma. */
const gives = (text: string, number: number) =>
  new RegExp(`(?<![\\d.,])${String(number)}(?![\\d])`, 'u').test(text.replaceAll(/(?<=\d),(?=\d{3})/gu, '')) || (number === 0 && NONE.test(text));

function issuesOf(entry: Entry<'case-studies'>): Issue[] {
  const { resultCount, result } = entry.data;
  if (!resultCount) return [];
  const issue = (field: string, message: string): Issue => ({ code: 'result/count', file: entry.file, place: { path: ['resultCount', field] }, message });
  const told = textOf(entry, DRAWN_FIELD);
  return [
    ...(result === 'measured' || result === 'reported'
      ? []
      : [issue('count', `A number is drawn, and the result is “${result}”. Draw only what somebody measured or reports.`)]),
    ...(resultCount.count <= resultCount.of ? [] : [issue('count', `${resultCount.count} of ${resultCount.of} cannot be drawn: give the base as "of".`)]),
    ...(['count', 'of'] as const)
      .filter((field) => !gives(told, resultCount[field]))
      .map((field) => issue(field, `The text of the entry does not give ${resultCount[field]}. Draw only numbers that it tells.`)),
  ];
}

export const results: Rule = ({ graph }) => graph.all('case-studies').flatMap(issuesOf);
