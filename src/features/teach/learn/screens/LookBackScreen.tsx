// Before handing back: what has no answer, a short reflective record, and the minutes.
import { LinkButton, WayOn } from '../../../../components/app/Button.tsx';
import { MinutesField } from '../../../../components/app/MinutesField.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { Texts } from '../../../../components/app/Texts.tsx';
import { screenHref } from '../../../application/index.ts';
import { LIMITS } from '../../model/fields.ts';
import { ACCOUNT_PARTS } from '../../model/learning.ts';
import { StepView } from '../../view/StepView.tsx';
import { EarlierAnswers } from '../parts/EarlierAnswers.tsx';
import { LearnHelp } from '../parts/LearnHelp.tsx';
import { questionHref } from '../route.ts';
import type { CopyScreen } from '../copy-screen.ts';
import * as texts from '../texts.ts';

const MOST_MINUTES = 100_000;
const RECORD_HINT = texts.forYouIfItHelpsManyProfessionsAsk;

/** Looking back. Nothing in it is required. */
export function LookBackScreen({ id, body, change, entries }: CopyScreen) {
  return (
    <Screen key="look-back" title={texts.lookBack} side={<LearnHelp />}>
      <StepView
        assignment={body.assignment}
        step={{ at: 'finish' }}
        entries={entries}
        answers={body.answers}
        onAnswer={() => undefined}
        mostLetters={LIMITS.text}
        hrefOf={(question) => questionHref(id, question)}
      />
      <EarlierAnswers body={body} change={change} />
      <section class="mt-10 border-t border-line pt-6">
        <h2 class="text-title leading-tight font-bold">{texts.yourReflectiveRecord}</h2>
        <p class="mt-1 max-w-read text-soft">{RECORD_HINT}</p>
        <Texts
          fields={ACCOUNT_PARTS}
          texts={body.account}
          max={LIMITS.text}
          onText={(key, text) => change((now) => ({ ...now, account: { ...now.account, [key]: text } }))}
        />
        <MinutesField
          label={texts.minutesSpent}
          hint={texts.countedWhileYouWorkOnThisPage}
          value={body.minutes}
          most={MOST_MINUTES}
          onMinutes={(minutes) => change((now) => ({ ...now, minutes }))}
        />
      </section>
      <WayOn href={screenHref(id, 'hand-back')} beside={<LinkButton href={screenHref(id, 'parts')}>{texts.backToTheParts}</LinkButton>}>
        {texts.goOnToHandingBack}
      </WayOn>
    </Screen>
  );
}
