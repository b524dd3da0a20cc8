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
import { titleInLists } from '../../model/title.ts';
import { loadOptionsData } from '../load-options-data.ts';
import * as texts from '../../texts.ts';

/** The most models of an address that are taken. */
const MOST_ASKED = LIMITS.options - 1;

/** One screen. `models`: the ids of models that are to be among the options. */
export function StartScreen({ models }: { models: readonly string[] }) {
  const { site } = useApplication();
  return (
    <WithLoaded
      loaded={useLoaded(useCallback(() => loadOptionsData(site), [site]))}
      waiting={texts.opening}
      title={texts.appraisalCannotBeBegunYet}
      whatToDo={texts.nothingHasBeenBegun}
    >
      {(data) => (
        <Start
          data={data}
          asked={[...new Set(models)]
            .filter((id) => id !== NO_CHANGE)
            .flatMap((id) => data.models.find((model) => model.id === id) ?? [])
            .slice(0, MOST_ASKED)}
        />
      )}
    </WithLoaded>
  );
}

function Start({ data, asked }: { data: OptionsData; asked: OptionsData['models'] }) {
  const { workbook, site } = useApplication();
  const { attempt, problem } = useAttempt();
  const [question, setQuestion] = useState('');
  const kept = useListed(appraisalKind);
  const begin = async () => {
    const noChange = data.models.find(({ id }) => id === NO_CHANGE);
    const first = [newOption(NO_CHANGE, noChange?.title ?? texts.doNothingDifferently, true)];
    const [one, another] = asked;
    const from = one && (another ? { title: texts.modelsCompared, path: '/models/compare/' } : { title: one.title, path: `/models/${one.id}/` });
    const made = await workbook.create(
      appraisalKind,
      titleInLists(question) || texts.optionsAppraisal,
      newAppraisal(question.trim(), [...first, ...asked.map(({ id, title: label }) => newOption(id, label, true))], from),
    );
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
              isInOrder
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
      {asked.length > 0 && <p class="max-w-read">{texts.itBeginsWithOptions(asked.map(({ title }) => title))}</p>}
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
