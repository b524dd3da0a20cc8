// Figures with their base: the number, of whom, when, and who counted.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../../components/app/Button.tsx';
import { Line } from '../../../../components/app/Field.tsx';
import { TakeOut } from '../../../../components/app/TakeOut.tsx';
import { LIMITS, newFigure, type Figure } from '../../../own-case-study/index.ts';
import type { Form } from '../form.ts';
import { HowItReads } from './HowItReads.tsx';
import * as texts from '../../texts.ts';

const PARTS: readonly { key: Exclude<keyof Figure, 'id'>; label: string; hint: string }[] = [
  { key: 'value', label: texts.number, hint: texts.bothNumbers },
  { key: 'of', label: texts.ofWhomOrWhat, hint: texts.examplePeopleReferredMissedTheirFirst },
  { key: 'when', label: texts.when, hint: texts.exampleJanuaryToMarch },
  { key: 'who', label: texts.whoCounted, hint: texts.exampleTheServiceFromItsOwnRecords },
];

/** A box for each figure, and a button for another. What was taken out comes back by Undo. */
export function Figures({ study: { figures }, write, names }: Form) {
  const root = useRef<HTMLElement>(null);
  const [wanted, setWanted] = useState<string>();
  useEffect(() => {
    if (wanted) root.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [wanted, figures.length]);
  const add = () => {
    write(texts.addAFigure, { figures: [...figures, newFigure()] });
    setWanted('fieldset:last-of-type input');
  };
  return (
    <section ref={root} class="mt-9">
      <h2 class="text-large font-bold">{texts.figures}</h2>
      <p class="max-w-read text-small text-soft">{texts.onlyWhatSomebodyCounted}</p>
      {figures.map((figure, at) => (
        <fieldset key={figure.id} class="mt-5 max-w-read min-w-0 border-t border-line pt-3">
          <legend class="float-start w-full font-semibold">{texts.figureAt(at + 1)}</legend>
          <div class="clear-both grid items-end gap-x-6 sm:grid-cols-2">
            {PARTS.map(({ key, label, hint }) => (
              <div key={key}>
                <Line
                  label={label}
                  hint={hint}
                  value={figure[key]}
                  max={LIMITS.line}
                  onValue={(words) =>
                    write(
                      texts.figureAt(at + 1),
                      { figures: figures.map((one) => (one.id === figure.id ? { ...one, [key]: words } : one)) },
                      `${figure.id}/${key}`,
                    )
                  }
                />
                <HowItReads text={figure[key]} names={names} isMeasured={false} />
              </div>
            ))}
          </div>
          <TakeOut
            label={texts.takeOutFigureAt(at + 1)}
            onTakeOut={() => {
              write(texts.takeOutFigureAt(at + 1), { figures: figures.filter(({ id }) => id !== figure.id) });
              setWanted(undefined);
            }}
          />
        </fieldset>
      ))}
      <p class="mt-4" data-adds>
        {figures.length < LIMITS.figures ? (
          <Button onClick={add}>{figures.length === 0 ? texts.addAFigure : texts.addAnotherFigure}</Button>
        ) : (
          texts.thereIsRoomForFigures(LIMITS.figures)
        )}
      </p>
    </section>
  );
}
