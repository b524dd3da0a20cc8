// Setting up: who takes part, and what the session keeps of each person. Settled before the first answer.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { LIMITS } from '../../model/fields.ts';
import type { SessionChoices } from '../../model/session.ts';
import { ANONYMITY, ANONYMITY_LABELS, GROUP_LABELS, GROUPS, type Group } from '../../../together/index.ts';
import { useGroupsAndLevel } from '../../../together/use-groups-and-level.ts';
import { groupsWords, KEPT_OF_EACH, NO_PROMISE } from '../anonymity-words.ts';
import { minutesAlone, type Chosen } from '../choices.ts';
import { today } from '../../../exchange/index.ts';
import { Button, ButtonRow } from '../../../../components/app/Button.tsx';
import { ChooseAny, ChooseOne } from '../../../../components/app/Choice.tsx';
import { DayField } from '../../../../components/app/DayField.tsx';
import { Line } from '../../../../components/app/Field.tsx';
import { NumberField } from '../../../../components/app/NumberField.tsx';
import { QuestionPreview } from '../parts/QuestionPreview.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import * as texts from '../texts.ts';

/** What is asked here. */
export type TeamChoices = Pick<SessionChoices, 'team' | 'groups' | 'anonymity' | 'heldOn' | 'expected'>;

interface Props {
  chosen: Chosen;
  alone: boolean;
  onChangeQuestions: () => void;
  onStart: (choices: TeamChoices | 'alone') => void;
  /** Why it could not be started, if so. */
  problem: ComponentChildren;
}

const groupOptions = GROUPS.map((value) => ({ value, label: GROUP_LABELS[value] }));
/** Without groups there is nothing to show of them. */
const levelsWith = (groups: readonly Group[]) => ANONYMITY.filter((value) => value !== 'groups' || groups.length > 0);

/** The form before a session. */
export function SetUpScreen({ chosen, alone, onChangeQuestions, onStart, problem }: Props) {
  const [isAlone, setAlone] = useState<'alone' | 'team'>(alone ? 'alone' : 'team');
  const [team, setTeam] = useState('');
  const { groups, levels, level, said, chooseGroups, chooseLevel } = useGroupsAndLevel(levelsWith, 'groups');
  const [heldOn, setHeldOn] = useState<string | undefined>(today());
  const [expected, setExpected] = useState<number>();
  const count = chosen.questions.length;
  return (
    <Screen
      key="set-up"
      title={chosen.title}
      lead={texts.countQuestionsAboutAloneMinutesToAnswer(
        chosen.people ? `${chosen.people}. ` : '',
        count,
        minutesAlone(count),
        chosen.minutes ? texts.minutesInAll(chosen.minutes) : '',
      )}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onStart(
            isAlone === 'alone'
              ? 'alone'
              : { team: team.trim(), groups, anonymity: level, heldOn: heldOn ?? today(), ...(expected !== undefined && { expected }) },
          );
        }}
      >
        <QuestionPreview questions={chosen.questions} onChange={onChangeQuestions} />
        <ChooseOne
          legend={texts.whoIsItFor}
          options={[
            { value: 'team', label: texts.teamOrSeveralServicesTogether },
            { value: 'alone', label: texts.meAlone, text: texts.notesInTheOrderOfAWrittenReflectiveAccount },
          ]}
          value={isAlone}
          onValue={setAlone}
        />
        {isAlone === 'team' && (
          <>
            <Line
              label={texts.nameOfTheTeamOrPartnership}
              hint={texts.itStandsOnTheInvitationAndOnWhatYouTake}
              value={team}
              max={LIMITS.line}
              onValue={setTeam}
            />
            <ChooseAny
              legend={texts.groupsTakingPart}
              hint={texts.onlyIfYouWantToSeeWhetherGroupsDiffer}
              options={groupOptions}
              values={groups}
              onValues={chooseGroups}
            />
            <p role="status" class="max-w-read font-semibold">
              {said}
            </p>
            <NumberField
              label={texts.howManyPeopleDoYouExpect}
              hint={texts.youNeedNotSayWithItEveryoneSeesHowManyAreStillMissing}
              value={expected}
              least={1}
              most={LIMITS.people}
              onNumber={setExpected}
            />
            <p role="status" class="mt-3 max-w-read">
              {groupsWords(groups.length, expected)}
            </p>
            <ChooseOne
              legend={texts.whatIsKeptOfEachPerson}
              hint={texts.everyoneIsToldBeforeTheirFirstAnswer(NO_PROMISE)}
              options={levels.map((value) => ({ value, label: ANONYMITY_LABELS[value], text: KEPT_OF_EACH[value] }))}
              value={level}
              onValue={chooseLevel}
            />
            <DayField label={texts.dateOfTheSession} value={heldOn} onDay={setHeldOn} />
          </>
        )}
        {problem}
        {isAlone === 'team' && <p class="mt-7 max-w-read">{texts.thenYouCanPrintThem}</p>}
        <ButtonRow>
          <Button look="main" isSubmit>
            {isAlone === 'alone' ? texts.start : texts.setUpTheSession}
          </Button>
        </ButtonRow>
      </form>
    </Screen>
  );
}
