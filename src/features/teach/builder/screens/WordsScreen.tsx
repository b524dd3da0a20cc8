// The trainer’s own words to learners: title, message, what they can do afterwards, how to go about it, the day it is due.
import { ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { ChooseOne } from '../../../../components/app/Choice.tsx';
import { DayField } from '../../../../components/app/DayField.tsx';
import { Line, Text } from '../../../../components/app/Field.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { SideNote } from '../../../../components/app/SideNote.tsx';
import { screenHref } from '../../../application/index.ts';
import { today } from '../../../exchange/index.ts';
import { titleOf, type Assignment } from '../../model/assignment.ts';
import { LIMITS } from '../../model/fields.ts';
import { oddDue } from '../checks.ts';
import { sizeInWords } from '../minutes-words.ts';
import { Above } from '../parts/Above.tsx';
import { Objectives } from '../parts/Objectives.tsx';
import type { AssignmentScreen } from '../assignment-screen.ts';

const NAMES = [
  { value: 'ask', label: 'Ask for a name', text: 'They may still leave it empty.' },
  { value: 'none', label: 'Do not ask', text: 'You then cannot tell whose answers you have.' },
] as const;

/** The form. */
export function WordsScreen({ id, body, change, rename }: AssignmentScreen) {
  const set = (part: Partial<Assignment>) => change((now) => ({ ...now, ...part }));
  const setDue = (due: string | undefined) => change(({ due: _, ...now }) => (due === undefined ? now : { ...now, due }));
  const odd = oddDue(body.due, today());
  const side = (
    <SideNote title="No details of people">
      <p>Write nothing by which someone who uses services, a relative or a colleague could be recognised. Everyone who has the link can read your words.</p>
    </SideNote>
  );
  return (
    <Screen
      key="words"
      title="Message and dates"
      above={<Above assignment={body} />}
      lead={body.parts.length > 0 ? `It holds ${sizeInWords(body)}.` : undefined}
      side={side}
    >
      <Line
        label="Title"
        hint="People find it by its title, in their list and in your file names."
        value={body.title}
        max={LIMITS.line}
        onValue={(title) => {
          set({ title });
          rename(titleOf({ title }));
        }}
      />
      <Text
        label="Message"
        hint="Why you ask them to do this, and what you will do with it together."
        value={body.message}
        max={LIMITS.text}
        onValue={(message) => set({ message })}
      />
      <Objectives assignment={body} onObjectives={(objectives) => set({ objectives })} />
      <Text
        label="How to go about it"
        hint="For example: on your own or in pairs, in one go or in steps, how much to write."
        value={body.instructions}
        max={LIMITS.text}
        onValue={(instructions) => set({ instructions })}
      />
      <DayField label="Due on" hint="You may leave it empty." value={body.due} onDay={setDue} />
      {odd && <p class="mt-1.5 max-w-read border-s-4 border-help ps-3 text-small">{odd} You may leave it so.</p>}
      <ChooseOne
        legend="Are they asked for a name?"
        options={NAMES}
        value={body.askName ? 'ask' : 'none'}
        onValue={(value) => set({ askName: value === 'ask' })}
      />
      <ButtonRow>
        <LinkButton look="main" href={screenHref(id, 'preview')}>
          See what they will see
        </LinkButton>
      </ButtonRow>
    </Screen>
  );
}
