// Beginning an appraisal: what has to be decided. Those of this browser are one step away.
import { useCallback, useState } from 'preact/hooks';
import { Button, ButtonRow, LinkButton } from '../../../../../components/app/Button.tsx';
import { Text } from '../../../../../components/app/Field.tsx';
import { LinkRows } from '../../../../../components/app/LinkRows.tsx';
import { LoneScreen } from '../../../../../components/app/Screen.tsx';
import { SideNote, SideList } from '../../../../../components/app/SideNote.tsx';
import { replaceWith, screenHref, sitePath, useApplication, useAttempt, useListed, useLoaded, WithLoaded } from '../../../../application/index.ts';
import { dayOfMoment } from '../../../../exchange/index.ts';
import { dayWords } from '../../../../toolkit/rounds.ts';
import { appraisalKind } from '../../kinds.ts';
import { LIMITS, newAppraisal, newOption, NO_CHANGE } from '../../model/appraisal.ts';
import type { OptionsData } from '../../model/options-data.ts';
import { loadOptionsData } from '../load-options-data.ts';
import * as texts from '../../texts.ts';

/** Titles in lists show about this many characters. */
const LONGEST_TITLE = 80;

/** One screen. `model`: the id of a model that is to be among the options. */
export function StartScreen({ model }: { model: string | undefined }) {
  const { site } = useApplication();
  return (
    <WithLoaded
      loaded={useLoaded(useCallback(() => loadOptionsData(site), [site]))}
      waiting={texts.opening}
      title={texts.appraisalCannotBeBegunYet}
      whatToDo={texts.nothingHasBeenBegun}
    >
      {(data) => <Start data={data} model={data.models.find(({ id }) => id === model)} />}
    </WithLoaded>
  );
}

function Start({ data, model }: { data: OptionsData; model: OptionsData['models'][number] | undefined }) {
  const { workbook, site } = useApplication();
  const { attempt, problem } = useAttempt();
  const [question, setQuestion] = useState('');
  const kept = useListed(appraisalKind);
  const begin = async () => {
    const noChange = data.models.find(({ id }) => id === NO_CHANGE);
    const first = [newOption(NO_CHANGE, noChange?.title ?? texts.doNothingDifferently, true)];
    const asked = model && model.id !== NO_CHANGE ? [newOption(model.id, model.title, true)] : [];
    const title = question.trim().split('\n')[0]!.slice(0, LONGEST_TITLE);
    const from = model && { title: model.title, path: `/models/${model.id}/` };
    const made = await workbook.create(appraisalKind, title || texts.optionsAppraisal, newAppraisal(question.trim(), [...first, ...asked], from));
    replaceWith(screenHref(made.id));
  };
  return (
    <LoneScreen
      key="start"
      title={texts.weighTheOptions}
      lead={texts.weighWaysOfOrganisingCare}
      side={
        <>
          <SideNote title={texts.fiveSteps}>
            <SideList
              items={[
                texts.optionsWhatCouldBeDoneLeavingThings,
                texts.criteriaWhatAGoodChoiceHasToDoMustHaves,
                texts.weightsHowMuchEachMattersSettledBefore,
                texts.scoresEachPersonAloneThenTogether,
                texts.resultWherePeopleDifferWhatComesOut,
              ]}
            />
          </SideNote>
          <SideNote title={texts.time}>{texts.twoMeetingsOfMinutes}</SideNote>
          <p>
            <a href={sitePath(site, '/options-appraisal-method/')}>{texts.howTheMethodWorksAndItsLimits}</a>
          </p>
        </>
      }
    >
      {model && <p class="max-w-read">{texts.itBeginsWithTwoOptionsTitle(model.title)}</p>}
      <Text label={texts.whatHasToBeDecided} hint={texts.oneOrTwoSentences} value={question} onValue={setQuestion} max={LIMITS.text} />
      {problem}
      <ButtonRow>
        <Button look="main" onClick={() => attempt(begin)}>
          {texts.start}
        </Button>
        <LinkButton href={sitePath(site, '/models/')}>{texts.readTheModelsFirst}</LinkButton>
      </ButtonRow>
      {kept.state === 'ready' && kept.value.length > 0 && (
        <LinkRows
          title={texts.begunInThisBrowser}
          rows={kept.value.map(({ id, title, changedAt }) => ({ href: screenHref(id), title, note: dayWords(dayOfMoment(changedAt)) }))}
        />
      )}
    </LoneScreen>
  );
}
