// Checks a text for things that look like details of a person. On the device: nothing is sent.
import { findAddresses } from './addresses.ts';
import { findEmails, findPhones, findProfiles } from './contacts.ts';
import { findBirthDates } from './dates.ts';
import type { Finding } from './finding.ts';
import { findNamesAfterWords } from './names-after-words.ts';
import { findHealthNumbers, findNationalInsurance } from './numbers.ts';
import { findPeopleInPlaces } from './people-in-places.ts';
import { plainText } from './plain-text.ts';
import { findPlates, findRecords } from './records.ts';
import { findTitledNames } from './titled-names.ts';
import { findWholeNames } from './whole-names.ts';

/** Where two findings overlap, the one of the earlier kind counts. */
const FINDERS: readonly ((text: string) => Finding[])[] = [
  findEmails,
  findProfiles,
  findHealthNumbers,
  findNationalInsurance,
  findRecords,
  findBirthDates,
  findPhones,
  findAddresses,
  findPlates,
  findTitledNames,
  findPeopleInPlaces,
  findWholeNames,
  findNamesAfterWords,
];

/** Everything in a text that looks like a detail of a person, in the order of the text, without overlaps. */
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
