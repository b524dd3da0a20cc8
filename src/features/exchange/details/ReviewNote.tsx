// One note of a review: its words, open to change, and what looks like a person in it.
import { useId } from 'preact/hooks';
import * as texts from '../texts.ts';
import { namedFindings, type Note } from './review.ts';

interface Props {
  note: Note;
  /** The note as it stands now. */
  text: string;
  kept: ReadonlySet<string>;
  maxLength: number;
  onText: (text: string) => void;
  onKeep: (key: string, isKept: boolean) => void;
}

/** The note in a text field, with each finding named below it and a box to keep it. */
export function ReviewNote({ note, text, kept, maxLength, onText, onKeep }: Props) {
  const id = useId();
  const findings = namedFindings({ ...note, text });
  return (
    <section class="border-t border-line py-6">
      <label for={id} class="font-semibold">
        {note.label}
      </label>
      <textarea
        id={id}
        rows={Math.min(10, 2 + Math.ceil(text.length / 60))}
        maxLength={maxLength}
        value={text}
        onInput={(event) => {
          onText(event.currentTarget.value);
        }}
        aria-describedby={`${id}-found`}
        class="mt-2 block w-full max-w-read rounded-lg border border-soft bg-raised px-3 py-2"
      />
      <div id={`${id}-found`} class="mt-3">
        {findings.length === 0 && <p class="text-small text-soft">{texts.nothingMoreIsNoticed}</p>}
        <ul class="space-y-3">
          {findings.map((finding) => (
            <li key={finding.key}>
              <p>
                <strong>{finding.label}:</strong> <q>{finding.text}</q>
              </p>
              <p class="text-small text-soft">{finding.why}</p>
              <label class="flex min-h-11 items-center gap-3">
                <input
                  type="checkbox"
                  class="size-5 shrink-0"
                  checked={kept.has(finding.key)}
                  onChange={(event) => {
                    onKeep(finding.key, event.currentTarget.checked);
                  }}
                />
                <span>{texts.keepFinding(<q>{finding.text}</q>)}</span>
              </label>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
