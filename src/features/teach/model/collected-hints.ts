// What a trainer should know of collected answers before counting them: files under one name, and answers to several editions of the assignment.
import { plainLetters } from '../../../library/same-words.ts';
import type { Assignment } from './assignment.ts';
import type { Person } from './collected-answers.ts';
import type { Collected } from './collected.ts';
import * as texts from '../texts.ts';

const nameOf = ({ given }: Person) => given.name && plainLetters(given.name);

/** People with the same name, together. They may be one person who used two browsers, or two people. */
export function sameNames(people: readonly Person[]): Person[][] {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const name = nameOf(person);
    if (name) groups.set(name, [...(groups.get(name) ?? []), person]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** An assignment may be changed after it was handed out. The version of the site that it was made with does not count. */
const contentOf = (assignment: Assignment) => JSON.stringify({ ...assignment, siteVersion: '' });

/** For each person, by the id of the return, the number of the edition that was answered: from 1, in the order in which they came. */
export function editionsOf({ assignments, returns }: Pick<Collected, 'assignments' | 'returns'>): Map<string, number> {
  const numbers = new Map<string, number>();
  const contents = assignments.map(contentOf);
  return new Map(
    returns.map(({ id, assignment }) => {
      const content = contents[assignment] ?? '';
      const number = numbers.get(content) ?? numbers.size + 1;
      numbers.set(content, number);
      return [id, number];
    }),
  );
}

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Example: two; from eleven on in digits. */
export const inWords = (number: number) => NUMBERS[number - 2] ?? String(number);

/** Said where people answered several editions of the assignment, on the screen and in reports. */
export const editionWords = (editions: number) => texts.theseAnswersAreToEditionsOfTheAssignment(inWords(editions));
