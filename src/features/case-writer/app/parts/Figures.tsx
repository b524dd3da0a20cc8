// Figures with their base: the number, of whom, when, and who counted.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../../components/app/Button.tsx';
import { Line } from '../../../../components/app/Field.tsx';
import { TakeOut } from '../../../../components/app/TakeOut.tsx';
import { LIMITS, newFigure, type Figure } from '../../../own-case-study/index.ts';
import type { Form } from '../form.ts';
import { HowItReads } from './HowItReads.tsx';

const PARTS: readonly { key: Exclude<keyof Figure, 'id'>; label: string; hint: string }[] = [
  { key: 'value', label: 'Number', hint: 'Both numbers, not only a share. Example: 12 of 40' },
  { key: 'of', label: 'Of whom or what', hint: 'Example: people referred missed their first appointment' },
  { key: 'when', label: 'When', hint: 'Example: January to March 2026' },
  { key: 'who', label: 'Who counted', hint: 'Example: the service, from its own records' },
];

/** A box for each figure, and a button for another. What was taken out comes back by Undo. */
export function Figures({ study: { figures }, write, names }: Form) {
  const root = useRef<HTMLElement>(null);
  const [wanted, setWanted] = useState<string>();
  useEffect(() => {
    if (wanted) root.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [wanted, figures.length]);
  const add = () => {
    write('Add a figure', { figures: [...figures, newFigure()] });
    setWanted('fieldset:last-of-type input');
  };
  return (
    <section ref={root} class="mt-9">
      <h2 class="text-large font-bold">Figures</h2>
      <p class="max-w-read text-small text-soft">Only what somebody counted. A number says little without its base.</p>
      {figures.map((figure, at) => (
        <fieldset key={figure.id} class="mt-5 max-w-read min-w-0 border-t border-line pt-3">
          <legend class="float-start w-full font-semibold">Figure {at + 1}</legend>
          <div class="clear-both grid items-end gap-x-6 sm:grid-cols-2">
            {PARTS.map(({ key, label, hint }) => (
              <div key={key}>
                <Line
                  label={label}
                  hint={hint}
                  value={figure[key]}
                  max={LIMITS.line}
                  onValue={(words) =>
                    write(`Figure ${at + 1}`, { figures: figures.map((one) => (one.id === figure.id ? { ...one, [key]: words } : one)) }, `${figure.id}/${key}`)
                  }
                />
                <HowItReads text={figure[key]} names={names} isMeasured={false} />
              </div>
            ))}
          </div>
          <TakeOut
            label={`Take out figure ${at + 1}`}
            onTakeOut={() => {
              write(`Take out figure ${at + 1}`, { figures: figures.filter(({ id }) => id !== figure.id) });
              setWanted(undefined);
            }}
          />
        </fieldset>
      ))}
      <p class="mt-4" data-adds>
        {figures.length < LIMITS.figures ? (
          <Button onClick={add}>{figures.length === 0 ? 'Add a figure' : 'Add another figure'}</Button>
        ) : (
          `There is room for ${LIMITS.figures}.`
        )}
      </p>
    </section>
  );
}
