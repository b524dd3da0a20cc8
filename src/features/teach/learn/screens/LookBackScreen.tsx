// Before handing back: what has no answer, a short reflective record, and the minutes.
import { ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { NumberField } from '../../../../components/app/NumberField.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { Texts } from '../../../../components/app/Texts.tsx';
import { screenHref } from '../../../application/index.ts';
import { LIMITS } from '../../model/fields.ts';
import { ACCOUNT_PARTS } from '../../model/learning.ts';
import { StepView } from '../../view/StepView.tsx';
import { EarlierAnswers } from '../parts/EarlierAnswers.tsx';
import { LearnHelp } from '../parts/LearnHelp.tsx';
import { partHref } from '../route.ts';
import type { CopyScreen } from '../copy-screen.ts';

const MOST_MINUTES = 100_000;
const RECORD_HINT =
  'For you, if it helps: many professions ask for a record of learning. Leave out what you like. It goes to nobody unless you say so on the next page.';

/** Looking back. Nothing in it is required. */
export function LookBackScreen({ id, body, change, entries }: CopyScreen) {
  return (
    <Screen key="look-back" title="Look back" side={<LearnHelp />}>
      <StepView
        assignment={body.assignment}
        step={{ at: 'finish' }}
        entries={entries}
        answers={body.answers}
        onAnswer={() => undefined}
        mostLetters={LIMITS.text}
        hrefOf={(part) => partHref(id, part)}
      />
      <EarlierAnswers body={body} change={change} />
      <section class="mt-10 border-t border-line pt-6">
        <h2 class="text-title leading-tight font-bold">Your reflective record</h2>
        <p class="mt-1 max-w-read text-soft">{RECORD_HINT}</p>
        <Texts
          fields={ACCOUNT_PARTS}
          texts={body.account}
          max={LIMITS.text}
          onText={(key, text) => change((now) => ({ ...now, account: { ...now.account, [key]: text } }))}
        />
        <NumberField
          label="Minutes spent"
          hint="Counted while you work on this page. Put it right if you also read or thought elsewhere."
          value={body.minutes}
          least={0}
          most={MOST_MINUTES}
          onNumber={(minutes = 0) => change((now) => ({ ...now, minutes }))}
        />
      </section>
      <ButtonRow>
        <LinkButton look="main" href={screenHref(id, 'hand-back')}>
          Go on to handing back
        </LinkButton>
        <LinkButton href={screenHref(id, 'parts')}>Back to the parts</LinkButton>
      </ButtonRow>
    </Screen>
  );
}
