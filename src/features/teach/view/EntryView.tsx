// A whole entry to read: what it is, its text, what is expected here, its questions, words explained, where it comes from.
import type { BroughtQuestion, LearnerEntry, SetQuestion } from '../model/content.ts';
import { Blocks } from './Blocks.tsx';
import { Expected, SourcesOf, WordsUsed } from './EntryParts.tsx';
import { withoutLinks } from './without-links.ts';

interface Props {
  entry: LearnerEntry;
  /** Links become plain words, for learning packages. */
  linkless?: boolean;
  /** Leaves the kind and the title to the screen around it. */
  headless?: boolean;
}

const HEADING = 'max-w-read text-title leading-tight font-bold';

/** The head of an entry: kind, title, summary, what may distress, what to take from it. */
export const Head = ({
  entry: { kind, title, summary, contentNote, minutes, objectives, discussion, questions },
  headless,
}: {
  entry: LearnerEntry;
  headless: boolean;
}) => (
  <header>
    {!headless && (
      <>
        <p class="font-semibold text-both">
          {kind}{' '}
          <span class="font-normal text-soft">
            · {minutes === 1 ? '1 minute' : `${minutes} minutes`}
            {discussion.length + questions.length === 0 && ' to read'}
          </span>
        </p>
        <h1 class="mt-1 max-w-[32ch] text-display leading-tight font-bold">{title}</h1>
      </>
    )}
    <p class={`max-w-read text-large text-soft ${headless ? '' : 'mt-3'}`}>{summary}</p>
    {contentNote && (
      <p class="mt-5 max-w-read rounded-e-lg border-s-4 border-both bg-sunk px-5 py-4">
        <strong class="font-semibold">Before you read.</strong> {contentNote}
      </p>
    )}
    {objectives.length > 0 && (
      <div class="mt-5 max-w-read">
        <p class="font-semibold">Afterwards you can</p>
        <ul class="mt-1 list-disc space-y-1 ps-6">
          {objectives.map((objective) => (
            <li key={objective}>{objective}</li>
          ))}
        </ul>
      </div>
    )}
  </header>
);

const Pause = ({ pause: { text, hint } }: { pause: BroughtQuestion }) => (
  <aside aria-label="Pause and think" class="mt-8 max-w-read border-y-2 border-both py-4">
    <p class="font-semibold text-both">Pause here and think</p>
    <p class="mt-1 text-large">{text}</p>
    {hint && <p class="mt-1 text-soft">{hint}</p>}
  </aside>
);

const Asked = ({ title, questions }: { title: string; questions: readonly (BroughtQuestion | SetQuestion)[] }) =>
  questions.length > 0 ? (
    <section class="mt-10">
      <h2 class={HEADING}>{title}</h2>
      <ol class="mt-3 max-w-read list-decimal space-y-3 ps-6">
        {questions.map((question) => (
          <li key={question.id}>
            {question.text}
            {'hint' in question && question.hint && <p class="text-small text-soft">{question.hint}</p>}
            {'help' in question && question.help && <p class="text-small text-soft">{question.help}</p>}
          </li>
        ))}
      </ol>
    </section>
  ) : null;

/** The entry. */
export function EntryView({ entry, linkless = false, headless = false }: Props) {
  const shown = linkless ? withoutLinks(entry) : entry;
  const parts = Map.groupBy(shown.questions, ({ part }) => part);
  return (
    <article>
      <Head entry={shown} headless={headless} />
      {shown.sections.map(({ id, heading, blocks, pause }) => (
        <section key={id} aria-labelledby={`section-${id}`} class="mt-8">
          <h2 id={`section-${id}`} class={HEADING}>
            {heading}
          </h2>
          <Blocks blocks={blocks} />
          {pause && <Pause pause={pause} />}
        </section>
      ))}
      <Expected entry={shown} />
      <Asked title="Questions to discuss" questions={shown.discussion} />
      {[...parts].map(([part, questions]) => (
        <Asked key={part} title={part} questions={questions} />
      ))}
      <WordsUsed entry={shown} />
      <SourcesOf entry={shown} />
    </article>
  );
}
