// How one result looks: what it is, the dimension it serves, and the sentence that matched.
import type { Run } from '../engine/excerpt.ts';
import type { Result } from '../engine/protocol.ts';
import { RESULT_KINDS } from '../kinds.ts';
import { element } from './element.ts';
import * as texts from '../texts.ts';

/** Names of the dimensions, by id, with their numbers. */
export type DimensionNames = ReadonlyMap<string, { number: number; title: string }>;

const runs = (parts: readonly Run[]) =>
  parts.map(({ text, mark }) =>
    mark ? element('mark', { class: 'bg-transparent font-bold text-ink underline decoration-2 underline-offset-3' }, text) : text,
  );

function facts(result: Result, dimensions: DimensionNames): string {
  const named = result.dimensions.map((id) => dimensions.get(id)?.title).filter(Boolean);
  const shown = named.length > 2 ? texts.namedDimensions(named.length) : named.join(', ');
  return [RESULT_KINDS[result.kind], result.within, result.within === shown ? '' : shown].filter(Boolean).join(' · ');
}

/** One result as an item of the list. */
export function resultItem(result: Result, dimensions: DimensionNames): HTMLLIElement {
  const first = result.dimensions.length === 1 ? dimensions.get(result.dimensions[0]!) : undefined;
  return element(
    'li',
    { class: 'border-t border-line', ...(first ? { 'data-dimension': String(first.number) } : {}) },
    element(
      'a',
      {
        href: result.url,
        class:
          'block border-s-4 border-transparent py-3 ps-3 pe-4 text-ink no-underline outline-offset-0 hover:border-line focus-visible:border-link focus-visible:bg-sunk',
      },
      // Without a dimension of its own a result would take on the colour of the page it is shown on.
      element('span', { class: `block text-small font-semibold ${first ? 'text-dimension' : 'text-soft'}` }, facts(result, dimensions)),
      element('span', { class: 'block font-semibold text-link underline underline-offset-4' }, result.title),
      result.action && element('span', { class: 'block text-small font-semibold text-ink' }, result.action),
      result.alias && element('span', { class: 'block text-small text-soft' }, texts.alsoFoundAs, ...runs(result.alias)),
      element('span', { class: 'block max-w-[70ch] text-small text-soft' }, ...runs(result.excerpt)),
    ),
  );
}
