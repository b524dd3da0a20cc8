// The trainer’s mark on one answer: what it says, and, opened, the themes to put on it and a note.
import { useState } from 'preact/hooks';
import { ChooseAny } from '../../../../components/app/Choice.tsx';
import { Text } from '../../../../components/app/Field.tsx';
import type { CollectionScreen } from '../screens/collection-screen.ts';
import { LIMITS } from '../../model/fields.ts';
import { withMark } from '../marks.ts';
import type { ListedAnswer } from './AnswerList.tsx';
import { NewTheme } from './NewTheme.tsx';

interface Props extends Pick<CollectionScreen, 'body' | 'change'> {
  given: ListedAnswer;
}

/** One line while it is closed. Its fields are made when it is opened: there may be hundreds of answers. */
export function MarkEditor({ given, body, change }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { returnId, answerKey, who, mark } = given;
  const { tags = [], note = '' } = mark ?? {};
  const labels = body.tags.filter((tag) => tags.includes(tag.id)).map(({ label }) => label);
  const set = (part: { tags?: string[]; note?: string }) => change((now) => withMark(now, returnId, answerKey, (before) => ({ ...before, ...part })));
  return (
    <>
      {(labels.length > 0 || note) && (
        <p class="mt-2 text-small">
          {labels.map((label) => (
            <span key={label} class="me-2 inline-block rounded-full bg-sunk px-3 py-0.5 font-semibold">
              {label}
            </span>
          ))}
          {note && !isOpen && <span class="whitespace-pre-line text-soft">{note}</span>}
        </p>
      )}
      <details class="no-print mt-1 text-small" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary class="min-h-11 cursor-pointer content-center text-link underline underline-offset-4 md:min-h-8">
          Themes and note<span class="sr-only"> for the answer of {who}</span>
        </summary>
        {isOpen && (
          <div class="-mt-4 mb-2">
            {body.tags.length > 0 && (
              <ChooseAny
                legend="Themes"
                options={body.tags.map(({ id, label }) => ({ value: id, label }))}
                values={tags}
                onValues={(values) => set({ tags: values })}
              />
            )}
            <NewTheme body={body} change={change} onAdded={(id) => set({ tags: [...tags, id] })} />
            <Text label="Your note" value={note} max={LIMITS.text} rows={2} onValue={(words) => set({ note: words })} />
          </div>
        )}
      </details>
    </>
  );
}
