// Who handed back: what each person finished, and more files to open.
import { useState } from 'preact/hooks';
import { useArrival } from '../../../../components/app/use-arrival.ts';
import { Button } from '../../../../components/app/Button.tsx';
import { Text } from '../../../../components/app/Field.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { screenHref, useApplication, useAttempt } from '../../../application/index.ts';
import { titleOf } from '../../model/assignment.ts';
import { peopleOf } from '../../model/collected-answers.ts';
import { editionsOf } from '../../model/collected-hints.ts';
import { LIMITS } from '../../model/fields.ts';
import { DropFiles } from '../parts/DropFiles.tsx';
import { Expected } from '../parts/Expected.tsx';
import { Hints } from '../parts/Hints.tsx';
import { PeopleTable } from '../parts/PeopleTable.tsx';
import { Refused } from '../parts/Refused.tsx';
import { collectAll, type Filled } from '../take-in.ts';
import type { CollectedScreen } from '../collected-screen.ts';
import * as texts from '../texts.ts';

/** Files that answer another assignment, with a way to keep them apart. */
function Others({ justOpened, id }: { justOpened: NonNullable<CollectedScreen['justOpened']>; id: string }) {
  const { workbook } = useApplication();
  const { attempt, problem } = useAttempt();
  const [filled, setFilled] = useState<Filled[]>();
  const { others } = justOpened;
  if (others.length === 0) return null;
  const collect = async () => {
    setFilled((await collectAll(workbook, others)).filter((one) => one.id !== id));
  };
  return (
    <section class="mt-4 max-w-read border-s-4 border-both ps-5">
      <p class="font-bold">{texts.othersFilesAnswerAnotherAssignment(others.length)}</p>
      <p class="mt-1 break-words">{others.map(({ file }) => file).join(', ')}</p>
      {problem}
      {filled ? (
        <ul class="mt-2">
          {filled.map((one) => (
            <li key={one.id}>
              <a href={screenHref(one.id)} class="inline-block py-1.5">
                {one.title}
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <div class="mt-3">
          <Button onClick={() => attempt(collect)}>{texts.collectThemApartOthers(others.length)}</Button>
        </div>
      )}
    </section>
  );
}

/** The overview. */
export function PeopleScreen({ id, body, change, justOpened, intake }: CollectedScreen) {
  const people = peopleOf(body);
  const editions = editionsOf(body);
  const finished = people.filter(({ done, of }) => done >= of).length;
  const opened = useArrival<HTMLDivElement>(justOpened);
  const lead = people.length === 0 ? texts.nobodysAnswersAreHereYet : texts.peopleHandedBack(people.length, finished || texts.nobody);
  return (
    <Screen key="people" title={titleOf(body)} lead={lead}>
      <div ref={opened} role="status" tabIndex={-1} class="no-print outline-none">
        {justOpened && (
          <>
            <p>{justOpened.said}</p>
            <Refused refused={justOpened.refused} />
          </>
        )}
      </div>
      {justOpened && <Others key={justOpened.others.length} justOpened={justOpened} id={id} />}
      <Hints id={id} people={people} editions={new Set(editions.values()).size} />
      {people.length > 0 && <PeopleTable id={id} people={people} editions={editions} />}
      <section class="no-print mt-8">
        <h2 class="mb-3 text-large font-bold">{texts.openMore}</h2>
        <DropFiles label={texts.chooseFiles} isOver={intake.isOver} opening={intake.opening} onFiles={intake.open} />
      </section>
      {!body.hidesNames && <Expected body={body} change={change} />}
      <div class="no-print">
        <Text
          label={texts.yourNoteOnTheWhole}
          hint={texts.forYouItGoesIntoTheDocumentsYouTakeAway}
          value={body.note}
          max={LIMITS.text}
          onValue={(note) => change((now) => ({ ...now, note }))}
        />
      </div>
      {body.note && <p class="mt-6 hidden max-w-read whitespace-pre-line print:block">{body.note}</p>}
    </Screen>
  );
}
