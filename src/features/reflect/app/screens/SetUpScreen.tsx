// Setting up: who takes part, and what the session keeps of each person. Settled before the first answer.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { LIMITS } from '../../model/fields.ts';
import type { SessionChoices } from '../../model/session.ts';
import { ANONYMITY, ANONYMITY_LABELS, GROUP_LABELS, GROUPS, type Anonymity, type Group } from '../../../together/index.ts';
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
const levelOptions = ANONYMITY.map((value) => ({ value, label: ANONYMITY_LABELS[value], text: KEPT_OF_EACH[value] }));

/** The form before a session. */
export function SetUpScreen({ chosen, alone, onChangeQuestions, onStart, problem }: Props) {
  const [isAlone, setAlone] = useState<'alone' | 'team'>(alone ? 'alone' : 'team');
  const [team, setTeam] = useState('');
  const [groups, setGroups] = useState<Group[]>([]);
  const [anonymity, setAnonymity] = useState<Anonymity>('groups');
  const [heldOn, setHeldOn] = useState<string | undefined>(today());
  const [expected, setExpected] = useState<number>();
  // Without groups there is nothing to show of them.
  const levels = groups.length > 0 ? levelOptions : levelOptions.filter(({ value }) => value !== 'groups');
  const level = groups.length === 0 && anonymity === 'groups' ? 'none' : anonymity;
  const count = chosen.questions.length;
  return (
    <Screen
      key="set-up"
      title={chosen.title}
      lead={`${chosen.people ? `${chosen.people}. ` : ''}${count} ${count === 1 ? 'question' : 'questions'}: about ${minutesAlone(count)} minutes to answer alone${chosen.minutes ? `, ${chosen.minutes} in all` : ''}.`}
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
          legend="Who is it for?"
          options={[
            { value: 'team', label: 'A team, or several services together' },
            { value: 'alone', label: 'Me alone', text: 'Notes in the order of a written reflective account. Never handed in.' },
          ]}
          value={isAlone}
          onValue={setAlone}
        />
        {isAlone === 'team' && (
          <>
            <Line
              label="Name of the team or partnership"
              hint="It stands on the invitation and on what you take away."
              value={team}
              max={LIMITS.line}
              onValue={setTeam}
            />
            <ChooseAny
              legend="Groups taking part"
              hint="Only if you want to see whether groups differ. Each person then says which is theirs."
              options={groupOptions}
              values={groups}
              onValues={setGroups}
            />
            <NumberField
              label="How many people do you expect?"
              hint="You need not say. With it, everyone sees how many are still missing."
              value={expected}
              least={1}
              most={LIMITS.people}
              onNumber={setExpected}
            />
            <p role="status" class="mt-3 max-w-read">
              {groupsWords(groups.length, expected)}
            </p>
            <ChooseOne
              legend="What is kept of each person?"
              hint={`Everyone is told before their first answer. It cannot be changed once the session is set up. ${NO_PROMISE}`}
              options={levels}
              value={level}
              onValue={setAnonymity}
            />
            <DayField label="Date of the session" value={heldOn} onDay={setHeldOn} />
          </>
        )}
        {problem}
        <ButtonRow>
          <Button look="main" isSubmit>
            {isAlone === 'alone' ? 'Start' : 'Set up the session'}
          </Button>
        </ButtonRow>
      </form>
    </Screen>
  );
}
