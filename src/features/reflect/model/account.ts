// One person’s reflection alone, in the order of a written reflective account.
import type { Account } from './documents.ts';

/** The parts of a reflective account, in order, with what each asks. */
export const ACCOUNT_PARTS: readonly { key: keyof Account['account']; title: string; prompt: string }[] = [
  { key: 'whatHappened', title: 'What happened', prompt: 'What did you reflect on: these questions, an event, a piece of feedback? What was your part in it?' },
  {
    key: 'whatLearnt',
    title: 'What I learnt',
    prompt: 'What did you notice that you had not seen before? What do you know now, and what do you still not know?',
  },
  { key: 'whatChanged', title: 'What I changed', prompt: 'What do you do differently because of it, or what will you do, and by when?' },
  { key: 'howItRelates', title: 'How it relates to my practice', prompt: 'Which standards, or which part of your code or role, does it speak to?' },
];

/** A new account with nothing written yet. */
export const createAccount = (choices: Pick<Account, 'exercise' | 'questions' | 'siteVersion' | 'heldOn'>): Account => ({
  ...choices,
  answers: {},
  account: { whatHappened: '', whatLearnt: '', whatChanged: '', howItRelates: '' },
  minutes: 0,
});
