// Takes in slips that were handed over in any way, and opens them together: the steps that need the key of the worksheet.
import { addEnvelopes, NoKeyError, putIn, readInTurn, takeInEach, type DeskReason, type HandedEnvelope, type Outcome } from '../../together/index.ts';
import { documentKey, forgetDocumentKey } from '../../workbook/index.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { layIn } from './lay-in.ts';
import { markOfRound, MOST, peopleIn, type Round } from './round.ts';
import { hasAnswers } from './slip.ts';
import { openSlip, type HandedIn } from './slip-code.ts';
import * as texts from '../texts.ts';

type Reason = DeskReason | 'nothing' | 'not-openable';

const PROBLEMS: Record<Reason, Outcome['problems'][number]> = {
  'another-session': {
    message: texts.thisSlipBelongsToAnotherRound,
    whatToDo: texts.bringItInWhereItWasAskedFor,
  },
  'other-questions': {
    message: texts.thisSlipWasFilledInForOtherQuestions,
    whatToDo: texts.askThePersonToOpenTheInvitationAgain,
  },
  'already-added': { message: texts.thisSlipIsInAlready, whatToDo: texts.nothingWasAddedTwice },
  nothing: { message: texts.thereIsNothingOnThisSlip, whatToDo: texts.askThePersonToFillInAtLeastOneThing },
  'not-openable': {
    message: texts.thisSlipWasSealedForAnotherInvitation,
    whatToDo: texts.askThePersonToOpenTheInvitationOfThisRound,
  },
  opened: {
    message: texts.thisRoundIsInTheWorksheetAlready,
    whatToDo: texts.nobodyCanBeAddedAfterThat,
  },
  full: { message: texts.roundTakesInPeopleAndIsFull(MOST.people), whatToDo: texts.putItInAndBeginAnotherRoundForTheOthers },
};

const isOpened = ({ opened }: Round) => opened !== undefined;
const isFull = (round: Round) => peopleIn(round) >= MOST.people;

type Open = Extract<HandedIn, { slip: unknown }>;

/** Takes in slips that lie open: only where names are shown. A slip that was handed in again takes the place of the earlier one. */
const addOpen = (round: Round, slips: readonly Open[]) => {
  const mark = markOfRound(round);
  return takeInEach<Round, Open, Reason>(round, slips, (now, { joinKey, inviteMark, slip }) => {
    if (joinKey !== now.joinKey) return 'another-session';
    if (inviteMark !== mark || now.anonymity !== 'names') return 'other-questions';
    if (isOpened(now)) return 'opened';
    if (!hasAnswers(slip)) return 'nothing';
    const earlier = now.pool.find(({ id }) => id === slip.id);
    if (earlier && slip.times <= earlier.times) return 'already-added';
    if (!earlier && isFull(now)) return 'full';
    return { state: { ...now, pool: putIn(now.pool, slip) }, isReplaced: Boolean(earlier) };
  });
};

/** Why an envelope cannot be taken, as far as the key tells. */
async function whyNotSealed(round: Round, { joinKey, envelope }: HandedEnvelope, privateKey: string | undefined): Promise<Reason | undefined> {
  if (!privateKey || joinKey !== round.joinKey || isOpened(round)) return undefined;
  const slip = await openSlip(envelope, privateKey, round);
  return !slip ? 'not-openable' : hasAnswers(slip) ? undefined : 'nothing';
}

type Change = (updater: (now: Worksheet) => Worksheet) => void;

/** Takes in what was handed over, and says what became of it. What is refused leaves the worksheet as it is. `change` changes the open worksheet. */
export async function takeIn(id: string, round: Round, items: readonly HandedIn[], change: Change): Promise<Outcome> {
  const privateKey = round.sealKey && (await documentKey(id));
  const reasons: Reason[] = [];
  const [open, sealed]: [Open[], HandedEnvelope[]] = [[], []];
  for (const item of items) {
    if ('slip' in item) open.push(item);
    else {
      const why = await whyNotSealed(round, item.handed, privateKey);
      if (why) reasons.push(why);
      else sealed.push(item.handed);
    }
  }
  const outcome: Outcome = { added: 0, replaced: 0, problems: [] };
  if (open.length + sealed.length > 0)
    change((now) => {
      // Another tab may have begun another round meanwhile: slips of this one then belong to no round.
      if (!now.round) return now;
      const first = addOpen(now.round, open);
      const second = addEnvelopes(first.state, sealed, { mark: markOfRound(now.round), isOpened, isFull });
      outcome.added = first.added + second.added;
      outcome.replaced = first.replaced + second.replaced;
      reasons.push(...first.refused, ...second.refused);
      return second.state === now.round ? now : { ...now, round: second.state };
    });
  outcome.problems = reasons.map((reason) => PROBLEMS[reason]);
  return outcome;
}

/**
 * Opens all slips and lays them into the worksheet. Once that is saved the key is destroyed. Gives how many could not be opened and are left out.
 * @throws NoKeyError where this browser does not have the key
 */
export async function openAll(id: string, round: Round, change: Change, flush: () => Promise<boolean>): Promise<number> {
  const privateKey = await documentKey(id);
  if (round.sealed.length > 0 && !privateKey) throw new NoKeyError();
  const opened = await readInTurn(round.sealed.map((envelope) => () => openSlip(envelope, privateKey ?? '', round)));
  const slips = [...round.pool, ...opened.flatMap((slip) => slip ?? [])];
  change((now) => (now.round?.joinKey === round.joinKey ? layIn(now, slips) : now));
  if (await flush()) await forgetDocumentKey(id);
  return opened.length - (slips.length - round.pool.length);
}
