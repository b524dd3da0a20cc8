// Checks a text for things that look like details of a person. On the device: nothing is sent.
import { findBirthDates } from './dates.ts';
import type { Finding } from './finding.ts';
import { findPeopleInPlaces, findTitledNames } from './names.ts';
import { findEmails, findHealthNumbers, findNationalInsurance, findPhones, findPostcodes } from './numbers.ts';
import { plainText } from './plain-text.ts';

/** Where two findings overlap, the one of the earlier kind counts. */
const FINDERS: readonly ((text: string) => Finding[])[] = [
  findEmails,
  findHealthNumbers,
  findNationalInsurance,
  findBirthDates,
  findPhones,
  findPostcodes,
  findTitledNames,
  findPeopleInPlaces,
];

/** Everything in a text that looks like a detail of a person, in the order of the text, without overlaps. It cannot find bare names. */
export function findDetails(text: string): Finding[] {
  const plain = plainText(text);
  const kept: Finding[] = [];
  const taken = new Uint8Array(plain.text.length);
  for (const finding of FINDERS.flatMap((find) => find(plain.text))) {
    if (taken.subarray(finding.start, finding.end).includes(1)) continue;
    taken.fill(1, finding.start, finding.end);
    kept.push(finding);
  }
  return kept
    .sort((a, b) => a.start - b.start)
    .map((finding) => {
      const { start, end } = plain.placeOf(finding.start, finding.end);
      return { ...finding, start, end, text: text.slice(start, end) };
    });
}
