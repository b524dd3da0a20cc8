// What is missing in a protocol, and what in it contradicts itself. It looks at what is filled in, never at what a partnership decides.
import { isOverdue } from '../../../../library/agreed-actions.ts';
import { longDay } from '../../../../library/words.ts';
import { isBorrowed, isLeftOut, type About, type Line, type LocalProtocol } from './protocol.ts';
import * as texts from '../texts.ts';

export interface Finding {
  /** Contradicts: two things cannot both hold. Missing: nothing is wrong, something is not there yet. */
  kind: 'contradicts' | 'missing';
  /** A whole sentence; of a line, without naming it. */
  words: string;
  /** The line that it is about. Without one it is about the whole. */
  line?: Line;
}

/** What contradicts itself before what is missing. Equal ones keep their order. */
export const contradictionsFirst = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((one, other) => Number(one.kind === 'missing') - Number(other.kind === 'missing'));

type OfLine = Omit<Finding, 'line'>;
const contradicts = (words: string): OfLine => ({ kind: 'contradicts', words });
const missing = (words: string): OfLine => ({ kind: 'missing', words });

const same = (one: string, other: string) => one.trim().toLowerCase().replace(/\s+/g, ' ') === other.trim().toLowerCase().replace(/\s+/g, ' ');

/** Words between two roles. A title may hold “and”, as in “Head of Mental Health and Addictions”, so that word counts only before another office. */
const BETWEEN_ROLES = /[/;+]|\s&\s|\band\s+(?:the\s+)?(?:chief|head|director|manager|lead|clinical|associate|deputy|senior|service)\b/i;

/** Whether a text names more than one role. Examples: Head of Mental Health / Head of Addictions · Chief Officer and Clinical Director */
export const namesTwoRoles = (words: string): boolean => BETWEEN_ROLES.test(words.trim());

function agreedFindings(line: Line): OfLine[] {
  if (line.state !== 'agreed') return [];
  return [
    ...(line.agreed.trim() ? [] : [contradicts(texts.itIsMarkedAsAgreed)]),
    ...(line.owner.trim() ? [] : [contradicts(texts.itIsMarkedAsAgreedAndNoRoleOwnsIt)]),
    ...(isBorrowed(line) ? [contradicts(texts.itIsMarkedAsAgreedAndTheWordsAreStillThoseThatWereBorrowedMake)] : []),
    ...(line.agreed.trim() && !line.by ? [missing(texts.itIsAgreed)] : []),
    ...(line.agreed.trim() && !line.known.trim() ? [missing(texts.itIsAgreedWithoutHowYouWillKnow)] : []),
  ];
}

function dayFindings({ by, state, actions }: Line, { reviewOn }: Pick<About, 'reviewOn'>, today: string): OfLine[] {
  const late = actions.filter(({ status, due }) => isOverdue({ status, by: due || undefined }, today)).length;
  return [
    ...(by && by < today ? [contradicts(texts.itsDayHasPassed(longDay(by), state === 'agreed' ? texts.sayHowItWent : texts.itIsNotAgreedYet))] : []),
    ...(by && reviewOn && by > reviewOn ? [contradicts(texts.itsDayComesAfterTheReviewOnDay2(longDay(by), longDay(reviewOn)))] : []),
    ...(late > 0 ? [contradicts(texts.dayOfLateOpenActionsHasPassed(late))] : []),
  ];
}

function leftOutFindings({ leftOut = '', actions }: Line): OfLine[] {
  const isOpen = actions.some(({ status, text }) => status === 'open' && text.trim());
  return [...(leftOut.trim() ? [] : [missing(texts.itIsLeftOutWithoutAReason)]), ...(isOpen ? [contradicts(texts.itIsLeftOut)] : [])];
}

function accountableFindings(line: Line, { owner }: Pick<About, 'owner'>): OfLine[] {
  if (!line.isAccountable || !line.owner.trim()) return [];
  if (owner.trim() && !same(line.owner, owner)) return [contradicts(texts.twoRolesAreNamedAsTheAccountableOneOwner(owner.trim(), line.owner.trim()))];
  return namesTwoRoles(line.owner) && !same(line.owner, owner) ? [contradicts(texts.ownerReadsLikeTwoRoles(line.owner.trim()))] : [];
}

/** What is found in one line. `today`: year-month-day. */
export function findInLine(line: Line, about: About, today: string): Finding[] {
  const found = isLeftOut(line)
    ? leftOutFindings(line)
    : [
        ...agreedFindings(line),
        ...accountableFindings(line, about),
        ...dayFindings(line, about, today),
        ...(line.isOwn && !line.label.trim() ? [missing(texts.itDoesNotSayWhatItIsAbout)] : []),
        ...(line.actions.some(({ text, role, status }) => text.trim() && !role.trim() && status === 'open') ? [missing(texts.actionHasNobodyWhoDoesIt)] : []),
      ];
  return found.map((finding) => ({ ...finding, line }));
}

/** What is found in the protocol: first what holds for the whole, then line by line in their order. */
export function findIn({ about, sections, lines }: Pick<LocalProtocol, 'about' | 'sections' | 'lines'>, today: string): Finding[] {
  const { owner, reviewOn, version, area } = about;
  const whole: Finding[] = [
    ...(owner.trim() ? [] : [missing(texts.noRoleIsAccountableForTheProtocol)]),
    ...(namesTwoRoles(owner) ? [contradicts(texts.ownerReadsLikeTwoRoles(owner.trim()))] : []),
    ...(reviewOn ? [] : [missing(texts.noDayIsSetForTheReview)]),
    ...(reviewOn && reviewOn < today ? [contradicts(texts.dayOfTheReview(longDay(reviewOn)))] : []),
    ...(area.trim() ? [] : [missing(texts.itDoesNotSayWhomAndWhichAreaItIsFor)]),
    ...(version.trim() ? [] : [missing(texts.itHasNoVersion)]),
  ];
  const place = new Map(sections.map(({ id }, at) => [id, at]));
  const inOrder = [...lines].sort((one, other) => (place.get(one.section) ?? 0) - (place.get(other.section) ?? 0));
  return [...whole, ...inOrder.flatMap((line) => findInLine(line, about, today))];
}
