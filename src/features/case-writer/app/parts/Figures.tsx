// Figures with their base: the number, of whom, when, and who counted.
import { Button } from '../../../../components/app/Button.tsx';
import { useWantedFocus } from '../../../../components/app/use-wanted-focus.ts';
import { LIMITS, newFigure, type Figure } from '../../../own-case-study/index.ts';
import type { Form } from '../form.ts';
import { Piece } from './Piece.tsx';
import { ReadLine } from './ReadLine.tsx';
import * as texts from '../../texts.ts';

const PARTS: readonly { key: Exclude<keyof Figure, 'id'>; label: string; hint: string }[] = [
  { key: 'value', label: texts.number, hint: texts.bothNumbers },
  { key: 'of', label: texts.ofWhomOrWhat, hint: texts.examplePeopleReferredMissedTheirFirst },
  { key: 'when', label: texts.when, hint: texts.exampleJanuaryToMarch },
  { key: 'who', label: texts.whoCounted, hint: texts.exampleTheServiceFromItsOwnRecords },
];

/** A box for each figure, and a button for another. What was taken out comes back by Undo. */
export function Figures({ study: { figures }, write, names }: Form) {
  const [root, setWanted] = useWantedFocus<HTMLElement>();
  const add = () => {
    write(texts.addAFigure, { figures: [...figures, newFigure()] });
    setWanted('fieldset:last-of-type input');
  };
  return (
    <section ref={root} class="mt-9">
      <h2 class="text-large font-bold">{texts.figures}</h2>
      <p class="max-w-read text-small text-soft">{texts.onlyWhatSomebodyCounted}</p>
      {figures.map((figure, at) => (
        <Piece
          key={figure.id}
          name={texts.figureAt(at + 1)}
          takeOut={texts.takeOutFigureAt(at + 1)}
          onTakeOut={(words) => write(words, { figures: figures.filter(({ id }) => id !== figure.id) })}
        >
          <div class="grid items-end gap-x-6 sm:grid-cols-2">
            {PARTS.map(({ key, label, hint }) => (
              <div key={key}>
                <ReadLine
                  label={label}
                  hint={hint}
                  value={figure[key]}
                  names={names}
                  onValue={(words) =>
                    write(
                      texts.figureAt(at + 1),
                      { figures: figures.map((one) => (one.id === figure.id ? { ...one, [key]: words } : one)) },
                      `${figure.id}/${key}`,
                    )
                  }
                />
              </div>
            ))}
          </div>
        </Piece>
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
