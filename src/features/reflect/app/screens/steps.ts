// The steps of a session and of an account, as they stand above each screen.
import { screenHref } from '../../../application/index.ts';

/** From choosing to acting. */
export const SESSION_STEPS = [
  { id: 'choose', label: 'Choose' },
  { id: 'alone', label: 'Answer alone' },
  { id: 'pool', label: 'Bring together' },
  { id: 'see', label: 'See' },
  { id: 'discuss', label: 'Discuss' },
  { id: 'act', label: 'Act' },
] as const;

/** One person alone. */
export const ACCOUNT_STEPS = [
  { id: 'choose', label: 'Choose' },
  { id: 'questions', label: 'Questions' },
  { id: 'account', label: 'Account' },
  { id: 'leave', label: 'Take away' },
] as const;

/** One person who was invited. */
export const ANSWER_STEPS = [
  { id: 'start', label: 'Invitation' },
  { id: 'questions', label: 'Answer alone' },
  { id: 'hand-in', label: 'Hand in' },
] as const;

/** The steps of a document that is there: all but the first lead somewhere. */
export const linked = <Step extends { id: string; label: string }>(steps: readonly Step[], id: string) =>
  steps.map((step) => (step.id === 'choose' ? { ...step, href: screenHref(id, 'start') } : { ...step, href: screenHref(id, step.id) }));
