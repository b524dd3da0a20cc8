// The ready-made assignments: one row for each dimension, with what there is in 15, 45 and 90 minutes.
import { minuteWords } from '../../../../library/words.ts';
import { readyHref } from '../route.ts';
import { useBuild } from '../catalogue-context.ts';
import * as texts from '../texts.ts';

/** The list; nothing where the library has none. */
export function ReadyList() {
  const { catalogue } = useBuild();
  if (catalogue.ready.length === 0) return null;
  const rows = [
    { id: undefined, title: texts.newToThisWorkInduction },
    ...catalogue.dimensions.map(({ id, number, title }) => ({ id, title: `${number}. ${title}` })),
  ]
    .map((row) => ({ ...row, ready: catalogue.ready.filter(({ dimension }) => dimension === row.id).sort((a, b) => a.minutes - b.minutes) }))
    .filter(({ ready }) => ready.length > 0);
  return (
    <section class="mt-10">
      <h2 class="text-title leading-tight font-bold">{texts.startFromAReadyMadeOne}</h2>
      <p class="mt-1 max-w-read text-soft">{texts.youGetACopy}</p>
      <ul class="mt-3 border-b border-line">
        {rows.map(({ id, title, ready }) => (
          <li key={id ?? 'induction'} class="flex flex-wrap items-baseline justify-between gap-x-8 border-t border-line py-1.5">
            <span class="py-1.5 font-semibold">{title}</span>
            <span class="flex flex-wrap gap-x-[clamp(0.75rem,4vw,1.5rem)] whitespace-nowrap">
              {ready.map((one) => (
                <a key={one.id} href={readyHref(one.id)} aria-label={`${minuteWords(one.minutes)}: ${one.title}`} class="inline-flex min-h-11 items-center">
                  {minuteWords(one.minutes)}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
