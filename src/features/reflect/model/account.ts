// One person’s reflection alone, in the order of a written reflective account.
import type { Account } from './documents.ts';
import * as texts from '../texts.ts';

/** The parts of a reflective account, in order, with what each asks. */
export const ACCOUNT_PARTS: readonly { key: keyof Account['account']; title: string; prompt: string }[] = [
  { key: 'whatHappened', title: texts.whatHappened, prompt: texts.whatDidYouReflectOn },
  {
    key: 'whatLearnt',
    title: texts.whatILearnt,
    prompt: texts.whatDidYouNoticeThatYouHadNotSeenBefore,
  },
  { key: 'whatChanged', title: texts.whatIChanged, prompt: texts.whatDoYouDoDifferentlyBecauseOfIt },
  { key: 'howItRelates', title: texts.howItRelatesToMyPractice, prompt: texts.whichStandards },
];

/** A new account with nothing written yet. */
export const createAccount = (choices: Pick<Account, 'exercise' | 'questions' | 'siteVersion' | 'heldOn'>): Account => ({
  ...choices,
  answers: {},
  account: { whatHappened: '', whatLearnt: '', whatChanged: '', howItRelates: '' },
  minutes: 0,
});
