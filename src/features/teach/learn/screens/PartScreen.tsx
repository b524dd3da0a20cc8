// One part: what is read and asked, and the ways on.
import { useEffect } from 'preact/hooks';
import { useHandler } from '../../../../components/app/use-handler.ts';
import { LinkButton, TextButton } from '../../../../components/app/Button.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { minuteWords } from '../../../../library/words.ts';
import { goTo, screenHref } from '../../../application/index.ts';
import type { Answer } from '../../model/answers.ts';
import type { Part } from '../../model/assignment.ts';
import { LIMITS } from '../../model/fields.ts';
import type { Learning } from '../../model/learning.ts';
import { headOfPart, kindOfPart } from '../../view/steps.ts';
import { entryOfPart, type AnswerKey } from '../../model/questions.ts';
import { PartWays } from '../../view/PartWays.tsx';
import { StepView } from '../../view/StepView.tsx';
import { LearnHelp } from '../parts/LearnHelp.tsx';
import { ProgressLine } from '../parts/ProgressLine.tsx';
import { partsThere } from '../progress.ts';
import { partHref, partIdIn, wantedIn } from '../route.ts';
import { useWantedQuestion } from '../use-wanted-question.ts';
import type { CopyScreen } from '../copy-screen.ts';
import { PartsScreen } from './PartsScreen.tsx';
import * as texts from '../texts.ts';

/** The copy with one answer given, or taken back. */
function withAnswer(learning: Learning, key: string, answer: Answer | undefined): Learning {
  const { [key]: _, ...others } = learning.answers;
  return { ...learning, answers: answer ? { ...others, [key]: answer } : others };
}
const withDone = (learning: Learning, { id }: Part, isDone: boolean): Learning => ({
  ...learning,
  done: isDone ? [...new Set([...learning.done, id])] : learning.done.filter((one) => one !== id),
});

interface Props extends CopyScreen {
  /** The part, and the question of it where somebody came for one. */
  rest: string;
}

/** The part of the address. One that is not there leads to the list. */
export function PartScreen({ rest, ...props }: Props) {
  const { body, entries } = props;
  const parts = partsThere(body, entries);
  const place = parts.findIndex(({ id }) => id === partIdIn(rest));
  const part = parts[place];
  if (!part) return <PartsScreen {...props} />;
  return <OnePart {...props} part={part} place={place} parts={parts} wanted={wantedIn(rest, part)} />;
}

interface PartProps extends CopyScreen {
  part: Part;
  place: number;
  parts: readonly Part[];
  wanted: AnswerKey | undefined;
}

function OnePart({ id, body, change, entries, part, place, parts, wanted }: PartProps) {
  const questions = useWantedQuestion(wanted);
  const isDone = body.done.includes(part.id);
  const before = parts[place - 1];
  const after = parts[place + 1];
  const next = after ? partHref(id, after) : screenHref(id, 'look-back');
  const reached = useHandler((at: string) => change((now) => (now.at === at ? now : { ...now, at })));
  useEffect(() => reached(part.id), [part.id, reached]);
  const finish = () => {
    change((now) => withDone(now, part, true));
    goTo(next);
  };
  const { name, more } = headOfPart(part, entries);
  const facts = [
    texts.partPlaceOfParts(place + 1, parts.length),
    kindOfPart(part, entries),
    part.is === 'question' && entryOfPart(part, entries)?.title,
    part.minutes > 0 && texts.about(minuteWords(part.minutes)),
    part.optional && texts.optionalYouMayLeaveThisOut,
  ];
  const above = (
    <div class="mb-4 flex items-start justify-between gap-x-8 text-small text-soft">
      <div class="grow min-w-0">
        <p class="mb-1">{facts.filter(Boolean).join(' · ')}</p>
        <ProgressLine learning={body} entries={entries} />
      </div>
      <a href={screenHref(id, 'parts')} class="no-print inline-flex min-h-11 shrink-0 items-center md:min-h-8">
        {texts.allParts}
      </a>
    </div>
  );
  return (
    <Screen key={part.id} title={name} above={above} lead={more && <p class="font-semibold text-ink">{more}</p>} side={<LearnHelp />}>
      <div ref={questions}>
        <StepView
          assignment={body.assignment}
          step={{ at: 'part', part, number: place + 1 }}
          entries={entries}
          answers={body.answers}
          onAnswer={(key, answer) => change((now) => withAnswer(now, key, answer))}
          mostLetters={LIMITS.text}
          isUnfolded={isDone}
          wanted={wanted}
          below={(isFolded) => (
            <>
              {isDone && (
                <p class="mt-7">
                  {texts.thisPartIsDoneTextButton(<TextButton onClick={() => change((now) => withDone(now, part, false))}>{texts.markItAsNotDone}</TextButton>)}
                </p>
              )}
              <PartWays
                part={part}
                isDone={isDone}
                isFolded={isFolded}
                onDone={finish}
                doneWords={after ? texts.done : texts.doneGoOnToLookingBack}
                nextWords={after ? texts.nextPart : texts.goOnToLookingBack}
                toNext={(words, look) => (
                  <LinkButton look={look} href={next}>
                    {words}
                  </LinkButton>
                )}
                back={<LinkButton href={before ? partHref(id, before) : screenHref(id, 'start')}>{texts.back}</LinkButton>}
              />
            </>
          )}
        />
      </div>
    </Screen>
  );
}
