// An entry to read, as a part of an assignment: its text with its pauses, what is expected here, and the questions it brings along.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../components/app/Button.tsx';
import { PageText } from '../../../components/text/PageText.tsx';
import { isAnswered, type Answers } from '../model/answers.ts';
import type { ReadPart } from '../model/assignment.ts';
import type { LearnerEntry, Section } from '../model/content.ts';
import type { AnswerKey, AskedQuestion } from '../model/questions.ts';
import { Expected, SourcesOf, WordsUsed } from './EntryParts.tsx';
import { Afterwards, EntryHead } from './EntryHead.tsx';
import { chaptersOf, openAtFirst } from './story.ts';
import { sectionWithoutLinks } from './without-links.ts';
import * as texts from '../texts.ts';

interface Props {
  part: ReadPart;
  entry: LearnerEntry;
  /** The questions that this part asks, in order. */
  questions: readonly AskedQuestion[];
  answers: Answers;
  field: (question: AskedQuestion) => ComponentChildren;
  isUnfolded: boolean;
  /** The question somebody came for, where they came for one. */
  wanted: AnswerKey | undefined;
  below: ((isFolded: boolean) => ComponentChildren) | undefined;
}

const HEADING = 'max-w-read text-title leading-tight font-bold';

const SectionView = ({ id, heading, blocks }: Section) => (
  <section aria-labelledby={`section-${id}`} class="mt-8">
    <h2 id={`section-${id}`} class={HEADING}>
      {heading}
    </h2>
    <PageText blocks={blocks} />
  </section>
);

/** The place at which a story stops, with the way on while it is the last that is open. */
const Pause = ({ children, goOn, note }: { children: ComponentChildren; goOn: { label: string; onClick: () => void } | undefined; note: string }) => (
  <div class="mt-8 max-w-read border-y-2 border-both pt-4 pb-5">
    <p class="font-semibold text-both">{texts.pauseHereAndThink}</p>
    {note && <p class="mt-1 text-small text-soft">{note}</p>}
    <div class="-mt-5">{children}</div>
    {goOn && (
      <div class="no-print mt-4">
        <Button look="main" onClick={goOn.onClick}>
          {goOn.label}
        </Button>
      </div>
    )}
  </div>
);

/** The text as far as it is open, then the rest once nothing is folded. */
export function ReadView({ part, entry, questions, answers, field, isUnfolded, wanted, below }: Props) {
  const pauses = questions.filter(({ at }) => at === 'pause');
  const others = questions.filter(({ at }) => at !== 'pause');
  const chapters = chaptersOf(entry.sections, ({ pause }) => pause && pauses.find(({ key }) => key === `${part.id}/${pause.id}`));
  const [open, setOpen] = useState(() => (isUnfolded ? chapters.length : openAtFirst(chapters, (question) => isAnswered(question, answers[question.key]))));
  const hasPauses = chapters.length > 1;
  const isFolded = open < chapters.length;
  // Nothing leads away from a story, and to how it ends, before its last pause is passed.
  const shown = (section: Section) => (isFolded ? sectionWithoutLinks(section) : section);
  const isWantedFurtherOn = isFolded && questions.some(({ key }) => key === wanted) && !chapters.slice(0, open).some(({ pause }) => pause?.key === wanted);
  const newest = useRef<HTMLDivElement>(null);
  const hasGoneOn = useRef(false);
  useEffect(() => {
    // The button is gone: the reader goes on where the text goes on.
    if (hasGoneOn.current) newest.current?.focus();
  }, [open]);
  const goOn = () => {
    hasGoneOn.current = true;
    setOpen(open + 1);
  };
  return (
    <>
      {part.note && (
        <p dir="auto" class="mb-6 max-w-read border-s-4 border-both ps-4 whitespace-pre-line">
          {part.note}
        </p>
      )}
      <EntryHead entry={entry} />
      {!hasPauses && <Afterwards entry={entry} />}
      {chapters.slice(0, open).map(({ sections, pause }, index) => (
        // Chapters never change their order.
        <div key={index} ref={index === open - 1 ? newest : undefined} tabIndex={-1} class="outline-none">
          {sections.map((section) => (
            <SectionView key={section.id} {...shown(section)} />
          ))}
          {pause && (
            <Pause
              goOn={index === open - 1 ? { label: chapters[index + 1]?.sections.length ? texts.whatHappenedNext : texts.goOn, onClick: goOn } : undefined}
              note={index === open - 1 && isWantedFurtherOn ? texts.questionYouChoseComesFurtherOn : ''}
            >
              {field(pause)}
            </Pause>
          )}
          {/* Before a story that stops, it would tell what follows. */}
          {!pause && hasPauses && <Afterwards entry={entry} />}
          {!pause && <Expected entry={entry} />}
          {!pause && others.length > 0 && (
            <section class="mt-10 border-t border-line pt-6">
              <h2 class={HEADING}>{texts.questionsForYouOthers(others.length)}</h2>
              <div class="-mt-3">{others.map(field)}</div>
            </section>
          )}
        </div>
      ))}
      <WordsUsed entry={entry} />
      {!isFolded && <SourcesOf entry={entry} />}
      {below?.(isFolded)}
    </>
  );
}
