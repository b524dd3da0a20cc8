// How many are in, and how many are still missing, in words. Without names.
import * as texts from './texts.ts';

/** Example: 5 of 8 people’s answers are in. Three are still missing. @param expected how many people are expected, if that was said */
export function whoIsInWords(count: number, expected: number | undefined): string {
  if (count === 0) return texts.nobodysAnswersAreInYet(expected ? texts.expectedPeopleAreExpected(expected) : '');
  const are = texts.countPeoplesAnswersAreIn(count);
  if (!expected) return are;
  if (count >= expected) return texts.areThatIsEveryone(are, count > expected ? texts.andRestMoreThanExpected(count - expected) : '');
  return texts.areRestOfExpectedAreStillMissing(are, expected - count, expected);
}
