// Who handed back: what each person finished, and more files to open.
import { useState } from 'preact/hooks';
import { Button } from '../../../../components/app/Button.tsx';
import { Text } from '../../../../components/app/Field.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { count } from '../../../../library/words.ts';
import { useApplication, useAttempt } from '../../../application/index.ts';
import { goTo, screenHref } from '../../../application/index.ts';
import { peopleOf } from '../../model/collected-answers.ts';
import { LIMITS } from '../../model/fields.ts';
import { DropFiles } from '../parts/DropFiles.tsx';
import { PeopleTable } from '../parts/PeopleTable.tsx';
import { addedWords, Refused } from '../parts/Refused.tsx';
import { collectAll, readChosen, takeIn, type Filled } from '../take-in.ts';
import type { CollectedScreen } from './collected-screen.ts';
import { titleOf } from '../../model/assignment.ts';

/** Files that answer another assignment, with a way to keep them apart. */
function Others({ justOpened, id }: { justOpened: NonNullable<CollectedScreen['justOpened']>; id: string }) {
  const { workbook } = useApplication();
  const { attempt, problem } = useAttempt();
  const [filled, setFilled] = useState<Filled[]>();
  const { others } = justOpened;
  if (others.length === 0) return null;
  const collect = async () => {
    const result = await collectAll(workbook, others);
    setFilled(result.filled.filter((one) => one.id !== id));
  };
  return (
    <section class="mt-4 max-w-read border-s-4 border-both ps-5">
      <p class="font-bold">{count(others.length, 'file answers', 'files answer')} another assignment.</p>
      <p class="mt-1 break-words">{others.map(({ name }) => name).join(', ')}</p>
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
          <Button onClick={() => attempt(collect)}>Collect {others.length === 1 ? 'it' : 'them'} apart</Button>
        </div>
      )}
    </section>
  );
}

/** The overview. */
export function PeopleScreen({ id, body, change, justOpened, onOpened }: CollectedScreen) {
  const [isOpening, setOpening] = useState(false);
  const people = peopleOf(body);
  const finished = people.filter(({ done, of }) => done >= of).length;
  const open = async (files: File[]) => {
    setOpening(true);
    const { collected, outcome } = await takeIn(body, await readChosen(files));
    // Marks may have been changed in the meantime, in another tab for example.
    change((now) => ({ ...collected, themes: now.themes, marks: now.marks, note: now.note }));
    onOpened({ id, ...outcome });
    setOpening(false);
    if (location.hash !== screenHref(id)) goTo(screenHref(id));
  };
  const lead =
    people.length === 0
      ? 'Nobody’s answers are here yet.'
      : `${count(people.length, 'person', 'people')} handed back. ${finished} finished every part that counts.`;
  return (
    <Screen key="people" title={titleOf(body)} lead={lead}>
      <div role="status">
        {isOpening && <p>Opening the files …</p>}
        {!isOpening && justOpened && (
          <>
            <p>{addedWords(justOpened)}</p>
            <Refused refused={justOpened.refused} />
          </>
        )}
      </div>
      {justOpened && <Others key={justOpened.others.length} justOpened={justOpened} id={id} />}
      {people.length > 0 && <PeopleTable id={id} people={people} />}
      <section class="mt-8">
        <h2 class="mb-3 text-large font-bold">Open more files</h2>
        <DropFiles label="Choose files" onFiles={(files) => void open(files)} />
      </section>
      <Text
        label="Your note on the whole"
        hint="For you. It goes into the documents you take away."
        value={body.note}
        max={LIMITS.text}
        onValue={(note) => change((now) => ({ ...now, note }))}
      />
    </Screen>
  );
}
