// Tests of the check as tables: a sentence, what is changed in the sound library, and what the check then says.
import { describe, expect, test } from 'vitest';
import { codesOf, problemOf, type Changes } from './content-folder.ts';

/**
 * What is changed, and the one problem that it makes, as the report prints it: its place and code, what is wrong, and what is known, a
 * line each. A place alone leaves the words to other cases; nothing behind the change means that the library stays sound.
 */
type Case = [changes: Changes, placeAndCode?: string, ...words: string[]];

/** A test for each sentence of `cases`, under the name of the rule that they are about. */
export function theCheckSays(rule: string, cases: Record<string, Case>): void {
  describe(rule, () => {
    test.each(Object.entries(cases))('%s', (_, [changes, placeAndCode, ...words]) => {
      if (placeAndCode === undefined) expect(codesOf(changes)).toEqual([]);
      else if (words.length === 0) expect(codesOf(changes)).toEqual([placeAndCode.replace('  ', ' ')]);
      else expect(problemOf(changes)).toEqual([placeAndCode, ...words]);
    });
  });
}
