// What the pool shows: each question’s spread, as pictures or as a table, and the profile across the dimensions.
import { useMemo, useState } from 'preact/hooks';
import { resultsOf } from '../../model/results.ts';
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { RoomHelp } from '../parts/Care.tsx';
import { SideNote } from '../../../../components/app/SideNote.tsx';
import { ChooseOne } from '../../../../components/app/Choice.tsx';
import { NobodyYet } from '../parts/NobodyYet.tsx';
import { Profile } from '../parts/Profile.tsx';
import { QuestionSpread } from '../parts/QuestionSpread.tsx';
import { ResultsTable } from '../parts/ResultsTable.tsx';
import { SinceLastTime } from '../parts/SinceLastTime.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { Legend } from '../parts/Shapes.tsx';
import { screenHref, useIsNarrow } from '../../../application/index.ts';
import type { SessionScreen } from '../session-screen.ts';

const VIEWS = [
  { value: 'pictures', label: 'Pictures' },
  { value: 'table', label: 'Table' },
] as const;

/** More questions than fill a session are shown this many at a time. */
const AT_ONCE = 12;

/** The results. No average, no ranking. */
export function SeeScreen({ id, body: session }: SessionScreen) {
  const [view, setView] = useState<'pictures' | 'table'>('pictures');
  const [most, setMost] = useState(AT_ONCE);
  const isNarrow = useIsNarrow();
  const results = useMemo(() => resultsOf(session), [session]);
  const side = (
    <>
      <SideNote title="How to read this">
        <p>Each shape is one person’s answer. What matters is where shapes stand apart, not how far right they are.</p>
        <p>Those who don’t know stand apart: they may be right that nobody can tell.</p>
        <p>Choose a question to discuss it.</p>
      </SideNote>
      <SinceLastTime id={id} body={session} />
      <RoomHelp />
    </>
  );
  const people = results.people;
  const shown = results.questions.slice(0, most);
  const hidden = results.questions.length - shown.length;
  return (
    <Screen
      key="see"
      title="Where you agree, and where you differ"
      lead={people > 0 && `${people} ${people === 1 ? 'person' : 'people'} answered.`}
      side={side}
    >
      {people === 0 ? (
        <NobodyYet id={id} body={session} />
      ) : (
        <>
          {results.view.why && <p class="max-w-read">{results.view.why}</p>}
          <ChooseOne legend="Show as" options={VIEWS} value={view} onValue={setView} isShort />
          {results.view.buckets.length > 0 && view === 'pictures' && <Legend buckets={results.view.buckets} />}
          {view === 'pictures' ? (
            shown.map((result, index) => (
              <QuestionSpread
                key={result.question.key}
                result={result}
                isNarrow={isNarrow}
                number={index + 1}
                href={screenHref(id, 'discuss', index + 1)}
                pool={session.anonymity === 'names' ? session.pool : undefined}
              />
            ))
          ) : (
            <ResultsTable questions={shown} />
          )}
          {hidden > 0 && (
            <ButtonRow>
              <Button onClick={() => setMost(most + AT_ONCE)}>{hidden > AT_ONCE ? `Show the next ${AT_ONCE} questions` : `Show the last ${hidden}`}</Button>
              <p role="status" class="text-small text-soft">
                {shown.length} of {results.questions.length} questions shown
              </p>
            </ButtonRow>
          )}
          <Profile session={session} />
        </>
      )}
      <ButtonRow>
        <LinkButton look="main" href={screenHref(id, 'discuss')}>
          Go on to discussing
        </LinkButton>
        <LinkButton href={screenHref(id, 'pool')}>Back to bringing together</LinkButton>
      </ButtonRow>
    </Screen>
  );
}
