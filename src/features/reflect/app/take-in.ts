// Takes in answers that were handed over in any way, and opens them together: the steps that need the key of the session.
import { canSeal } from '../../exchange/index.ts';
import { NoKeyError, readInTurn, type HandedEnvelope, type Outcome } from '../../together/index.ts';
import { documentKey, forgetDocumentKey } from '../../workbook/index.ts';
import { envelopeOpener, sealAnswers, type HandedIn } from '../model/answer-code.ts';
import type { ReflectionSession } from '../model/documents.ts';
import type { Submission } from '../model/own-reflection.ts';
import { addAllSealed, addAllToPool, openTogether, type TakenIn } from '../model/pool.ts';
import { inviteOf } from '../model/session.ts';
import type { Via } from '../model/vocabulary.ts';
import * as texts from './texts.ts';

const NOT_OPENABLE = {
  message: texts.theseAnswersWereSealedForAnotherInvitation,
  whatToDo: texts.askThePersonToOpenTheInvitation,
};
const NOTHING_ANSWERED = {
  message: texts.noQuestionIsAnsweredInThem,
  whatToDo: texts.askThePersonToRateAtLeastOneQuestion,
};

const hasAnswers = ({ answers }: Submission) => Object.keys(answers).length > 0;

/** Sorts what came in: what can lie open, what is sealed, and what cannot be used. Plain answers of a session that seals are sealed here. */
async function sortOut(id: string, session: ReflectionSession, items: readonly HandedIn[]) {
  const open: Submission[] = [];
  const sealed: HandedEnvelope[] = [];
  const problems: Outcome['problems'] = [];
  const { sealKey } = session;
  const privateKey = sealKey && (await documentKey(id));
  const openEnvelope = privateKey ? envelopeOpener(session, privateKey) : undefined;
  for (const item of items) {
    if ('submission' in item) {
      // Answers without any go the open way, which says why they are not taken.
      if (sealKey && canSeal() && hasAnswers(item.submission)) sealed.push(await sealAnswers(inviteOf(session), sealKey, item.submission));
      else open.push(item.submission);
      continue;
    }
    const { handed } = item;
    const ownOpener = handed.joinKey === session.joinKey ? openEnvelope : undefined;
    const opened = await ownOpener?.(handed.envelope);
    if (ownOpener && !opened) problems.push(NOT_OPENABLE);
    else if (opened && !hasAnswers(opened)) problems.push(NOTHING_ANSWERED);
    else sealed.push(handed);
  }
  return { open, sealed, problems };
}

/** Takes in what was handed over, and says what became of it. `change` changes the open session. */
export async function takeIn(
  id: string,
  session: ReflectionSession,
  items: readonly HandedIn[],
  via: Via,
  change: (updater: (now: ReflectionSession) => ReflectionSession) => void,
): Promise<Outcome> {
  const { open, sealed, problems } = await sortOut(id, session, items);
  const outcome: Outcome = { added: 0, replaced: 0, problems };
  const note = ({ added, replaced, refused }: TakenIn) => {
    outcome.added += added;
    outcome.replaced += replaced;
    outcome.problems.push(...refused);
  };
  if (open.length + sealed.length > 0)
    change((now) => {
      const first = addAllToPool(now, open, via);
      const second = addAllSealed(first.session, sealed);
      note(first);
      note(second);
      return second.session;
    });
  return outcome;
}

/**
 * Opens all answers together. Once the counts are saved the key is destroyed: whatever is left of sealed answers anywhere can then never
 * be read. Gives how many envelopes could not be opened and are left out. Throws NoKeyError where this browser does not have the key.
 */
export async function openAll(
  id: string,
  session: ReflectionSession,
  change: (updater: (now: ReflectionSession) => ReflectionSession) => void,
  flush: () => Promise<boolean>,
): Promise<number> {
  const privateKey = await documentKey(id);
  if (session.sealed.length > 0 && !privateKey) throw new NoKeyError();
  const openEnvelope = envelopeOpener(session, privateKey ?? '');
  const opened = await readInTurn(session.sealed.map((envelope) => () => openEnvelope(envelope)));
  const submissions = opened.flatMap((submission) => submission ?? []);
  change((now) => openTogether(now, submissions));
  if (await flush()) await forgetDocumentKey(id);
  return opened.length - submissions.length;
}
