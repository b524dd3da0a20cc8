// Beginning an appraisal: what has to be decided. Those of this browser are one step away.
import { useCallback, useState } from 'preact/hooks';
import { Button, ButtonRow, LinkButton } from '../../../../../components/app/Button.tsx';
import { Text } from '../../../../../components/app/Field.tsx';
import { LinkRows } from '../../../../../components/app/LinkRows.tsx';
import { Screen } from '../../../../../components/app/Screen.tsx';
import { SideNote, SideList } from '../../../../../components/app/SideNote.tsx';
import { replaceWith, screenHref, sitePath, useApplication, useAttempt, useLoaded, WithLoaded } from '../../../../application/index.ts';
import { dayOfMoment } from '../../../../exchange/index.ts';
import { dayWords } from '../../../../toolkit/rounds.ts';
import { appraisalKind } from '../../kinds.ts';
import { LIMITS, newAppraisal, newOption, NO_CHANGE } from '../../model/appraisal.ts';
import type { OptionsData } from '../../model/options-data.ts';
import { loadOptionsData } from '../load-options-data.ts';

/** Titles in lists show about this many characters. */
const LONGEST_TITLE = 80;

/** One screen. `model`: the id of a model that is to be among the options. */
export function StartScreen({ model }: { model: string | undefined }) {
  const { site } = useApplication();
  return (
    <WithLoaded
      loaded={useLoaded(useCallback(() => loadOptionsData(site), [site]))}
      waiting="Opening …"
      title="An appraisal cannot be begun yet"
      whatToDo="Nothing has been begun. Appraisals of this browser are in your workbook. Try again with a connection."
    >
      {(data) => <Start data={data} model={data.models.find(({ id }) => id === model)} />}
    </WithLoaded>
  );
}

function Start({ data, model }: { data: OptionsData; model: OptionsData['models'][number] | undefined }) {
  const { workbook, site } = useApplication();
  const { attempt, problem } = useAttempt();
  const [question, setQuestion] = useState('');
  const load = useCallback(
    async () => (await workbook.list()).filter(({ kind }) => kind?.kind === appraisalKind.kind).map(({ document }) => document),
    [workbook],
  );
  const kept = useLoaded(load);
  const begin = async () => {
    const noChange = data.models.find(({ id }) => id === NO_CHANGE);
    const first = [newOption(NO_CHANGE, noChange?.title ?? 'Do nothing differently', true)];
    const asked = model && model.id !== NO_CHANGE ? [newOption(model.id, model.title, true)] : [];
    const title = question.trim().split('\n')[0]!.slice(0, LONGEST_TITLE);
    const from = model && { title: model.title, path: `/models/${model.id}/` };
    const made = await workbook.create(appraisalKind, title || 'Options appraisal', newAppraisal(question.trim(), [...first, ...asked], from));
    replaceWith(screenHref(made.id));
  };
  return (
    <div class="py-8">
      <Screen
        key="start"
        title="Weigh the options"
        lead="Weigh ways of organising care, alone or as a partnership. It stays in this browser. Nothing is sent."
        side={
          <>
            <SideNote title="Five steps">
              <SideList
                items={[
                  'Options: what could be done. Leaving things as they are is always one.',
                  'Criteria: what a good choice has to do, must-haves first.',
                  'Weights: how much each matters, settled before anyone scores.',
                  'Scores: each person alone, then together.',
                  'Result: where people differ, what comes out, and how robust that is.',
                ]}
              />
            </SideNote>
            <SideNote title="Time">
              <p>Two meetings of 90 minutes, or half a day. You can stop at any step and carry on later.</p>
            </SideNote>
            <p>
              <a href={sitePath(site, '/options-appraisal-method/')}>How the method works, and its limits</a>
            </p>
          </>
        }
      >
        {model && <p class="max-w-read">It begins with two options: “{model.title}”, and doing nothing differently. You add others in the first step.</p>}
        <Text
          label="What has to be decided, and for whom?"
          hint="One or two sentences. No names of people. You can change it later."
          value={question}
          onValue={setQuestion}
          max={LIMITS.text}
        />
        {problem}
        <ButtonRow>
          <Button look="main" onClick={() => attempt(begin)}>
            Start
          </Button>
          <LinkButton href={sitePath(site, '/models/compare/')}>Read the models first</LinkButton>
        </ButtonRow>
        {kept.state === 'ready' && kept.value.length > 0 && (
          <LinkRows
            title="Begun in this browser"
            rows={kept.value.map(({ id, title, changedAt }) => ({ href: screenHref(id), title, note: dayWords(dayOfMoment(changedAt)) }))}
          />
        )}
      </Screen>
    </div>
  );
}
