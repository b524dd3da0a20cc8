// What the pool shows: each question’s spread, as pictures or as a table, and the profile across the dimensions.
import { useMemo, useState } from 'preact/hooks';
import { resultsOf } from '../../model/results.ts';
import { Button, ButtonRow, LinkButton, WayOn } from '../../../../components/app/Button.tsx';
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
import * as texts from '../texts.ts';

const VIEWS = [
  { value: 'pictures', label: texts.pictures },
  { value: 'table', label: texts.table },
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
      <SideNote title={texts.howToReadThis}>
        <p>{texts.eachShapeIsOnePersonsAnswer}</p>
        <p>{texts.thoseWhoDontKnowStandApart}</p>
        <p>{texts.chooseAQuestionToDiscussIt}</p>
      </SideNote>
      <SinceLastTime id={id} body={session} />
      <RoomHelp />
    </>
  );
  const people = results.people;
  const shown = results.questions.slice(0, most);
  const hidden = results.questions.length - shown.length;
  return (
    <Screen key="see" title={texts.whereYouAgree} lead={people > 0 && texts.peopleAnswered(people)} side={side}>
      {people === 0 ? (
        <NobodyYet id={id} body={session} />
      ) : (
        <>
          {results.view.why && <p class="max-w-read">{results.view.why}</p>}
          <ChooseOne legend={texts.showAs} options={VIEWS} value={view} onValue={setView} isShort />
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
              <Button onClick={() => setMost(most + AT_ONCE)}>
                {hidden > AT_ONCE ? texts.showTheNextAtOnceQuestions(AT_ONCE) : texts.showTheLastHidden(hidden)}
              </Button>
              <p role="status" class="text-small text-soft">
                {texts.shownOfQuestionsShown(shown.length, results.questions.length)}
              </p>
            </ButtonRow>
          )}
          <Profile session={session} />
        </>
      )}
      <WayOn href={screenHref(id, 'discuss')} beside={<LinkButton href={screenHref(id, 'pool')}>{texts.backToBringingTogether}</LinkButton>}>
        {texts.goOnToDiscussing}
      </WayOn>
    </Screen>
  );
}
