// The steps of a session above each screen, with the one that is open now. On a phone a line names it, and those that can be opened are numbers.
import { keysOf } from '../../library/vocabulary.ts';
import * as texts from '../texts.ts';

interface Step<Id extends string = string> {
  id: Id;
  label: string;
  /** Where it is, once there is something there. */
  href?: string;
}
interface Props {
  steps: readonly Step[];
  current: string;
}

/** Steps by their names, in order. `hrefOf` leads to those that are there; without it none are. */
export const listSteps = <Id extends string>(labels: Readonly<Record<Id, string>>, hrefOf?: (id: Id) => string): Step<Id>[] =>
  keysOf(labels).map((id) => ({ id, label: labels[id], ...(hrefOf && { href: hrefOf(id) }) }));

/** The steps in order. Those that can be opened are links. */
export function Steps({ steps, current }: Props) {
  const place = steps.findIndex(({ id }) => id === current);
  const canOpen = steps.some(({ href }) => href);
  return (
    <nav aria-label={texts.steps} class="no-print py-5 text-small max-sm:py-3">
      {/* Those who listen hear the names in the list. */}
      {place >= 0 && (
        <p aria-hidden="true" class="font-bold sm:hidden">
          {texts.placeOfSteps(place + 1, steps.length, steps[place]!.label)}
        </p>
      )}
      <ol class={`flex flex-wrap gap-x-2 sm:gap-x-6 ${canOpen ? '' : 'max-sm:sr-only'}`}>
        {steps.map(({ id, label, href }, index) => (
          <li key={id} class="flex min-h-11 items-center md:min-h-8">
            {href ? (
              <a
                href={href}
                aria-current={id === current ? 'step' : undefined}
                class="flex min-h-11 min-w-9 items-center justify-center gap-1.5 text-ink no-underline hover:underline aria-[current]:font-bold max-sm:aria-[current]:underline max-sm:aria-[current]:decoration-3 md:min-h-8"
              >
                <span class="font-bold text-d5">{index + 1}</span> <span class="max-sm:sr-only">{label}</span>
              </a>
            ) : (
              <span
                aria-current={id === current ? 'step' : undefined}
                class="flex min-w-9 items-center justify-center gap-1.5 text-soft aria-[current]:font-bold aria-[current]:text-ink"
              >
                <span class="font-bold text-d5">{index + 1}</span> <span class="max-sm:sr-only">{label}</span>
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
