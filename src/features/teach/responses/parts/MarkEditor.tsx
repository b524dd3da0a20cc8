// The trainer’s mark on one answer: what it says, and, opened, the themes to put on it and a note.
import { useState } from 'preact/hooks';
import { ChooseAny } from '../../../../components/app/Choice.tsx';
import { Text } from '../../../../components/app/Field.tsx';
import type { GivenAnswer } from '../../model/collected-answers.ts';
import { LIMITS } from '../../model/fields.ts';
import type { CollectedScreen } from '../collected-screen.ts';
import { withMark } from '../marks.ts';
import { NewTheme } from './NewTheme.tsx';
import * as texts from '../texts.ts';

/** An answer with the key of its question. */
export interface MarkedAnswer extends GivenAnswer {
  answerKey: string;
}

interface Props extends Pick<CollectedScreen, 'body' | 'change'> {
  given: MarkedAnswer;
}

/** One line while it is closed. Its fields are made when it is opened: there may be hundreds of answers. */
export function MarkEditor({ given, body, change }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { returnId, answerKey, who, mark } = given;
  const { themes = [], note = '' } = mark ?? {};
  const labels = body.themes.filter((theme) => themes.includes(theme.id)).map(({ label }) => label);
  const set = (part: { themes?: string[]; note?: string }) => change((now) => withMark(now, returnId, answerKey, (before) => ({ ...before, ...part })));
  return (
    <>
      {(labels.length > 0 || note) && (
        <p class="mt-2 text-small">
          {labels.map((label) => (
            <span key={label} class="me-2 inline-block rounded-full bg-sunk px-3 py-0.5 font-semibold">
              {label}
            </span>
          ))}
          {/* While it is open the note stands in its field, but not on paper. */}
          {note && <span class={`whitespace-pre-line text-soft ${isOpen ? 'hidden print:inline' : ''}`}>{note}</span>}
        </p>
      )}
      <details class="no-print mt-1 text-small" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary class="min-h-11 cursor-pointer content-center text-link underline underline-offset-4 md:min-h-8">
          {texts.themesAndNote(<span class="sr-only"> {texts.forTheAnswerOfWho(who)}</span>)}
        </summary>
        {isOpen && (
          <div class="-mt-4 mb-2">
            {body.themes.length > 0 && (
              <ChooseAny
                legend={texts.themes}
                options={body.themes.map(({ id, label }) => ({ value: id, label }))}
                values={themes}
                onValues={(values) => set({ themes: values })}
              />
            )}
            <NewTheme body={body} change={change} onAdded={(id) => set({ themes: [...themes, id] })} />
            <Text label={texts.yourNote} value={note} max={LIMITS.text} rows={2} onValue={(words) => set({ note: words })} />
          </div>
        )}
      </details>
    </>
  );
}
