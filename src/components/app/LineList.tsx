// A few lines of text that belong together, such as choices: add one, take one out.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isComposing } from '../composing.ts';
import { Button, TextButton } from './Button.tsx';
import * as texts from '../texts.ts';

interface Props {
  legend: string;
  hint?: string;
  /** What each line is called, by its number. */
  nameOf: (number: number) => string;
  addLabel: string;
  lines: readonly string[];
  /** Lines that cannot be taken out. */
  fewest?: number;
  most: number;
  /** The most characters of a line. */
  max: number;
  onLines: (lines: string[]) => void;
  /** More buttons beside the one that adds. */
  children?: ComponentChildren;
}

/** The lines; Enter adds one. A new one takes the focus; so does the one that comes after a line that was taken out, or stands before it. */
export function LineList({ legend, hint, nameOf, addLabel, lines, fewest = 0, most, max, onLines, children }: Props) {
  const root = useRef<HTMLFieldSetElement>(null);
  /** The line that takes the focus now that the lines are drawn. */
  const [wanted, setWanted] = useState<{ line: number }>();
  useEffect(() => {
    if (!wanted) return;
    const fields = root.current?.querySelectorAll('textarea');
    (fields?.[wanted.line] ?? root.current?.querySelector('button'))?.focus();
  }, [wanted]);
  const isFull = lines.length >= most;
  const add = () => {
    if (isFull) return;
    setWanted({ line: lines.length });
    onLines([...lines, '']);
  };
  return (
    <fieldset ref={root} class="mt-7 max-w-read min-w-0">
      <legend class="font-semibold">{legend}</legend>
      {hint && <p class="text-small text-soft">{hint}</p>}
      {lines.map((line, at) => (
        // A line is known by its place: there is nothing else to know it by.
        <div key={at} class="mt-2 flex items-center gap-3">
          <span class="w-4 shrink-0 font-bold text-d5" aria-hidden="true">
            {at + 1}
          </span>
          <textarea
            rows={1}
            dir="auto"
            aria-label={nameOf(at + 1)}
            value={line}
            maxLength={max}
            onInput={({ currentTarget: { value } }) => onLines(lines.map((one, index) => (index === at ? value.replace(/\s*\n\s*/g, ' ') : one)))}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || isComposing(event)) return;
              event.preventDefault();
              add();
            }}
            class="field-sizing-content min-h-12 w-full min-w-0 resize-none rounded-lg border border-soft bg-raised px-3 py-2 text-ink"
          />
          {lines.length > fewest && (
            <span class="shrink-0">
              <TextButton
                isSmall
                label={texts.takeOutLine(nameOf(at + 1))}
                onClick={() => {
                  setWanted({ line: Math.min(at, lines.length - 2) });
                  onLines(lines.filter((_, index) => index !== at));
                }}
              >
                {texts.takeOut}
              </TextButton>
            </span>
          )}
        </div>
      ))}
      <div class="mt-3 flex flex-wrap items-center gap-3">
        {isFull ? <p class="text-small text-soft">{texts.thereIsRoomFor(most)}</p> : <Button onClick={add}>{addLabel}</Button>}
        {children}
      </div>
    </fieldset>
  );
}
