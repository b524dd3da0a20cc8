// The trainer’s own words to learners: title, message, what they can do afterwards, how to go about it, the day it is due.
import { WayOn } from '../../../../components/app/Button.tsx';
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
import * as texts from '../texts.ts';

const NAMES = [
  { value: 'ask', label: texts.askForAName, text: texts.theyMayStillLeaveItEmpty },
  { value: 'none', label: texts.doNotAsk, text: texts.youThenCannotTellWhoseAnswersYouHave },
] as const;

/** The form. */
export function WordsScreen({ id, body, change, rename }: AssignmentScreen) {
  const set = (part: Partial<Assignment>) => change((now) => ({ ...now, ...part }));
  const setDue = (due: string | undefined) => change(({ due: _, ...now }) => (due === undefined ? now : { ...now, due }));
  const odd = oddDue(body.due, today());
  const side = <SideNote title={texts.noDetailsOfPeople}>{texts.writeNothingByWhichSomeoneWhoUsesServices}</SideNote>;
  return (
    <Screen
      key="words"
      title={texts.messageAndDates}
      above={<Above assignment={body} />}
      lead={body.parts.length > 0 ? texts.itHolds(sizeInWords(body)) : undefined}
      side={side}
    >
      <Line
        label={texts.title}
        hint={
          body.parts.some((part) => part.is === 'read' && part.collection === 'case-studies')
            ? texts.titleOfAStory
            : texts.peopleFindItByItsTitleInTheirListAndInYourFileNames
        }
        value={body.title}
        max={LIMITS.line}
        onValue={(title) => {
          set({ title });
          rename(titleOf({ title }));
        }}
      />
      <Text label={texts.message} hint={texts.whyYouAskThemToDoThis} value={body.message} max={LIMITS.text} onValue={(message) => set({ message })} />
      <Objectives assignment={body} onObjectives={(objectives) => set({ objectives })} />
      <Text
        label={texts.howToGoAboutIt}
        hint={texts.forExampleOnYourOwnOrInPairsInOneGoOrInStepsHowMuchToWrite}
        value={body.instructions}
        max={LIMITS.text}
        onValue={(instructions) => set({ instructions })}
      />
      <DayField label={texts.dueOn} hint={texts.youMayLeaveItEmpty} value={body.due} onDay={setDue} />
      {odd && <p class="mt-1.5 max-w-read border-s-4 border-help ps-3 text-small">{texts.oddYouMayLeaveItSo(odd)}</p>}
      <ChooseOne
        legend={texts.areTheyAskedForAName}
        options={NAMES}
        value={body.askName ? 'ask' : 'none'}
        onValue={(value) => set({ askName: value === 'ask' })}
      />
      <WayOn href={screenHref(id, 'preview')}>{texts.seeWhatTheyWillSee}</WayOn>
    </Screen>
  );
}
