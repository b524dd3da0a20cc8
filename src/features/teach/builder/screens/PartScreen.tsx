// One part: how long, whether it may be left out, and what belongs to its kind.
import { WayOn } from '../../../../components/app/Button.tsx';
import { ChooseOne } from '../../../../components/app/Choice.tsx';
import { Text } from '../../../../components/app/Field.tsx';
import { MinutesField } from '../../../../components/app/MinutesField.tsx';
import { Problem } from '../../../../components/app/Problem.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { screenHref } from '../../../application/index.ts';
import type { Part } from '../../model/assignment.ts';
import { LIMITS } from '../../model/fields.ts';
import { useBuild } from '../catalogue-context.ts';
import { changePart, withAsk } from '../edit-parts.ts';
import { Above } from '../parts/Above.tsx';
import { AskForm } from '../parts/AskForm.tsx';
import { Brought } from '../parts/Brought.tsx';
import { OwnStudyNow } from '../parts/OwnStudyNow.tsx';
import { namePart, partFacts } from '../parts/PartSummary.tsx';
import type { AssignmentScreen } from '../assignment-screen.ts';
import * as texts from '../texts.ts';

/** The most minutes of one part, as typed. */
const MOST_MINUTES = 9999;

const CHOICES = [
  { value: 'must', label: texts.everyoneDoesThisPart },
  { value: 'may', label: texts.optional, text: texts.peopleMayLeaveItOut },
] as const;

/** The form of a part. */
export function PartScreen({ id, body, change, partId }: AssignmentScreen & { partId: string }) {
  const { catalogue } = useBuild();
  const index = body.parts.findIndex((part) => part.id === partId);
  const part = body.parts[index];
  const back = (label: string) => <WayOn href={screenHref(id, 'parts')}>{label}</WayOn>;
  if (!part)
    return (
      <Screen key="gone" title={texts.thisPartIsNotInTheAssignment} above={<Above assignment={body} />}>
        <p>{texts.itWasTakenOut}</p>
        {back(texts.backToTheParts)}
      </Screen>
    );
  const update = (updater: (part: Part) => Part) => change((now) => changePart(now, partId, updater));
  const { isThere, title } = namePart(part, catalogue);
  const heading = part.is === 'ask' ? texts.yourOwnQuestion : title;
  return (
    <Screen
      key={partId}
      title={heading}
      above={<Above assignment={body} />}
      lead={texts.partIndexOfPartsFacts(index + 1, body.parts.length, partFacts(part, catalogue))}
    >
      {!isThere && <Problem message={texts.libraryDoesNotHaveThisAnyMore} whatToDo={texts.takeThePartOut} />}
      {part.is === 'ask' && <AskForm ask={part.ask} onAsk={(ask) => update((now) => withAsk(now, ask))} />}
      {part.is === 'read' && (
        <>
          <Text
            label={texts.whatShouldTheyLookFor}
            hint={texts.inYourWords}
            value={part.note}
            max={LIMITS.text}
            onValue={(note) => update((now) => (now.is === 'read' ? { ...now, note } : now))}
          />
          {part.own && <OwnStudyNow part={part} onOwn={(own) => update((now) => (now.is === 'read' ? { ...now, own } : now))} />}
          {isThere && <Brought part={part} onWithout={(without) => update((now) => (now.is === 'read' ? { ...now, without } : now))} />}
        </>
      )}
      <MinutesField label={texts.minutes} value={part.minutes} most={MOST_MINUTES} onMinutes={(minutes) => update((now) => ({ ...now, minutes }))} />
      <ChooseOne
        legend={texts.doesEveryoneDoIt}
        options={CHOICES}
        value={part.optional ? 'may' : 'must'}
        onValue={(value) => update((now) => ({ ...now, optional: value === 'may' }))}
      />
      {/* Everything is saved as it is typed: the button only says that this is enough. */}
      {back(texts.doneBackToTheParts)}
    </Screen>
  );
}
