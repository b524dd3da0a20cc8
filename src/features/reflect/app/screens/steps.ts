// The steps of a session and of an account, as they stand above each screen.
import { listSteps } from '../../../../components/app/Steps.tsx';
import { screenHref } from '../../../application/index.ts';
import * as texts from '../texts.ts';

/** From choosing to acting. */
export const SESSION_STEPS = {
  choose: texts.choose,
  alone: texts.answerAlone,
  pool: texts.bringTogether,
  see: texts.see,
  discuss: texts.discuss,
  act: texts.act,
} as const;

/** One person alone. */
export const ACCOUNT_STEPS = {
  choose: texts.choose,
  questions: texts.questionsLabel,
  account: texts.account,
  leave: texts.takeAway,
} as const;

/** One person who was invited. */
export const ANSWER_STEPS = {
  start: texts.invitation,
  questions: texts.answerAlone,
  'hand-in': texts.handIn,
} as const;

/** The steps of a document that is there: all but the first lead somewhere. */
export const linked = (steps: Readonly<Record<string, string>>, id: string) => listSteps(steps, (step) => screenHref(id, step === 'choose' ? 'start' : step));
