// The steps of a session and of an account, as they stand above each screen.
import { screenHref } from '../../../application/index.ts';
import * as texts from '../texts.ts';

/** From choosing to acting. */
export const SESSION_STEPS = [
  { id: 'choose', label: texts.choose },
  { id: 'alone', label: texts.answerAlone },
  { id: 'pool', label: texts.bringTogether },
  { id: 'see', label: texts.see },
  { id: 'discuss', label: texts.discuss },
  { id: 'act', label: texts.act },
] as const;

/** One person alone. */
export const ACCOUNT_STEPS = [
  { id: 'choose', label: texts.choose },
  { id: 'questions', label: texts.questionsLabel },
  { id: 'account', label: texts.account },
  { id: 'leave', label: texts.takeAway },
] as const;

/** One person who was invited. */
export const ANSWER_STEPS = [
  { id: 'start', label: texts.invitation },
  { id: 'questions', label: texts.answerAlone },
  { id: 'hand-in', label: texts.handIn },
] as const;

/** The steps of a document that is there: all but the first lead somewhere. */
export const linked = <Step extends { id: string; label: string }>(steps: readonly Step[], id: string) =>
  steps.map((step) => (step.id === 'choose' ? { ...step, href: screenHref(id, 'start') } : { ...step, href: screenHref(id, step.id) }));
