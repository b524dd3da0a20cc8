// The trainer’s themes: add, rename, delete; how many answers carry each, and those answers.
import { useState } from 'preact/hooks';
import { Button, TextButton } from '../../../../components/app/Button.tsx';
import { Line } from '../../../../components/app/Field.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { count } from '../../../../library/words.ts';
import type { QuestionAnswers } from '../../model/collected-answers.ts';
import type { Collected, Tag } from '../../model/collected.ts';
import { LIMITS } from '../../model/fields.ts';
import { problemOfTag, withoutTag, withTagRenamed } from '../marks.ts';
import { AnswerList, type ListedAnswer } from '../parts/AnswerList.tsx';
import { NewTheme } from '../parts/NewTheme.tsx';
import type { CollectionScreen } from './collection-screen.ts';

interface OneProps extends CollectionScreen {
  tag: Tag;
  answers: readonly ListedAnswer[];
  onDelete: () => void;
}

/** One theme with its name to change, and its answers to open. */
function Theme({ tag, answers, onDelete, ...props }: OneProps) {
  const [label, setLabel] = useState(tag.label);
  const [isOpen, setOpen] = useState(false);
  const [message, setMessage] = useState('');
  const rename = () => {
    const problem = problemOfTag(props.body, label, tag.id);
    setMessage(problem ?? 'Renamed.');
    if (!problem) props.change((now) => withTagRenamed(now, tag.id, label));
  };
  return (
    <li class="border-t border-line py-4">
      <h2 class="text-large leading-tight font-bold">{tag.label}</h2>
      <details class="mt-1" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary class="min-h-11 cursor-pointer content-center text-link underline underline-offset-4">
          {count(answers.length, 'answer', 'answers')}
          <span class="sr-only"> with the theme {tag.label}</span>
        </summary>
        {isOpen && <AnswerList {...props} answers={answers} />}
      </details>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          rename();
        }}
        class="no-print flex max-w-read flex-wrap items-end gap-x-3"
      >
        <div class="grow min-w-48">
          <Line
            label={
              <span>
                Name<span class="sr-only"> of the theme {tag.label}</span>
              </span>
            }
            value={label}
            max={LIMITS.line}
            onValue={setLabel}
          />
        </div>
        <div class="mt-2 flex items-center gap-3">
          <Button isSubmit label={`Rename the theme ${tag.label}`}>
            Rename
          </Button>
          <TextButton onClick={onDelete} label={`Delete the theme ${tag.label}`}>
            Delete
          </TextButton>
        </div>
        <p role="status" class="w-full text-small">
          {message}
        </p>
      </form>
    </li>
  );
}

/** The list of themes. What was deleted last can be put back. */
export function ThemesScreen({ questions, ...props }: CollectionScreen & { questions: readonly QuestionAnswers[] }) {
  const { body, change } = props;
  const [deleted, setDeleted] = useState<{ label: string; before: Pick<Collected, 'tags' | 'marks'> }>();
  const answersWith = (tag: Tag): ListedAnswer[] =>
    questions.flatMap(({ key, texts, answers }) =>
      answers.flatMap((given) => (given.mark?.tags.includes(tag.id) ? [{ ...given, answerKey: key, question: texts[0] ?? '' }] : [])),
    );
  const remove = (tag: Tag) => {
    setDeleted({ label: tag.label, before: { tags: body.tags, marks: body.marks } });
    change((now) => withoutTag(now, tag.id));
    // The button went with the theme.
    setTimeout(() => document.querySelector<HTMLElement>('main [role=status] button')?.focus());
  };
  return (
    <Screen key="themes" title="Themes" lead="Your own words for what you find in the answers. Put them on answers where you read them.">
      <NewTheme body={body} change={change} />
      <p role="status" class="no-print my-3 flex flex-wrap items-center gap-3">
        {deleted && (
          <>
            The theme “{deleted.label}” is deleted.
            <Button
              onClick={() => {
                change((now) => ({ ...now, ...deleted.before }));
                setDeleted(undefined);
              }}
            >
              Put it back
            </Button>
          </>
        )}
      </p>
      {body.tags.length === 0 ? (
        <p>There are no themes yet.</p>
      ) : (
        <ul class="border-b border-line">
          {body.tags.map((tag) => (
            <Theme key={tag.id} {...props} tag={tag} answers={answersWith(tag)} onDelete={() => remove(tag)} />
          ))}
        </ul>
      )}
    </Screen>
  );
}
