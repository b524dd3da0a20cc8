// What the search says besides results: corrections, widened words, nothing found, and failures.
import type { Answer } from '../engine/protocol.ts';
import type { DimensionNames } from './result-list.ts';
import { element } from './element.ts';

const BUTTON = 'inline-block min-h-11 cursor-pointer text-link underline underline-offset-4 md:min-h-6';
const LINK = 'inline-block py-2 md:py-0.5';

/** Paths that notices lead to, with the base path. */
export interface Ways {
  az: string;
  about: string;
  elsewhere: string;
  dimension(id: string): string;
}

/** A button that looks like a link and does something here. */
export function action(label: string, act: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: BUTTON }, label);
  button.addEventListener('click', act);
  return button;
}

/** Says how the query was read, when not as typed. */
export function readingNotice(typed: string, { corrected, widened, incomplete }: Answer, searchAsTyped: () => void): HTMLElement[] {
  const lines: HTMLElement[] = [];
  if (corrected)
    lines.push(element('p', {}, 'Showing results for ', element('strong', {}, corrected), '. ', action(`Search for “${typed}” as typed`, searchAsTyped)));
  for (const { from, to } of widened) lines.push(element('p', {}, `Widened: “${from}” also searches ${to.map((name) => `“${name}”`).join(' and ')}.`));
  if (incomplete)
    lines.push(element('p', {}, 'Part of the search index could not be loaded, so some results may be missing. Check the connection and type again.'));
  return lines;
}

/** Says that the first result may not be what was meant, and where else it may lie. */
export function unsureNotice({ unsure }: Answer, dimensions: DimensionNames, ways: Ways): HTMLElement[] {
  if (!unsure) return [];
  const said = unsure.why === 'little' ? 'Not sure: only part of what you typed was found. ' : 'Not sure which of these you mean: several come as near. ';
  const near = unsure.dimensions.flatMap((id) => {
    const dimension = dimensions.get(id);
    return dimension ? [element('a', { href: ways.dimension(id), class: LINK }, dimension.title)] : [];
  });
  return [
    element(
      'p',
      { 'data-unsure': unsure.why },
      said,
      ...(near.length ? ['Near in meaning: ', ...near.flatMap((link, at) => (at ? [' · ', link] : [link]))] : []),
    ),
  ];
}

/** What to do when nothing was found. */
export function nothingFound(
  typed: string,
  near: readonly string[],
  narrowed: (() => void) | undefined,
  dimensions: DimensionNames,
  ways: Ways,
  search: (query: string) => void,
): HTMLElement[] {
  return [
    element('p', { class: 'text-large font-semibold' }, `Nothing found for “${typed}”.`),
    ...(narrowed ? [element('p', {}, 'The filters may leave too little. ', action('Search without filters', narrowed))] : []),
    ...(near.length ? [element('p', {}, 'Near in the library: ', ...near.flatMap((word, at) => [at ? ', ' : '', action(word, () => search(word))]))] : []),
    element('p', { class: 'mt-3 font-semibold' }, 'Or start from a dimension'),
    element('ul', {}, ...[...dimensions].map(([id, { title }]) => element('li', {}, element('a', { href: ways.dimension(id), class: LINK }, title)))),
    element(
      'p',
      { class: 'mt-3' },
      element('a', { href: ways.az, class: LINK }, 'Look through the A to Z'),
      ', see ',
      element('a', { href: ways.elsewhere, class: LINK }, 'what others hold'),
      ' or ',
      element('a', { href: ways.about, class: LINK }, 'tell us what is missing'),
      '.',
    ),
  ];
}

/** Says that the page is older than the site, so that its index is gone. */
export const outdated = (ways: Ways): HTMLElement[] => [
  element('p', { class: 'font-semibold' }, 'The site has changed since this page was opened.'),
  element(
    'p',
    {},
    'Searching needs the page as it is now. ',
    action('Load the page again', () => location.reload()),
    ', or use the ',
    element('a', { href: ways.az, class: LINK }, 'A to Z'),
    '.',
  ),
];

/** Says that searching is not possible now, and what is. */
export const failure = (ways: Ways, again: () => void): HTMLElement[] => [
  element('p', { class: 'font-semibold' }, 'Search could not be loaded.'),
  element(
    'p',
    {},
    'You may be offline. ',
    action('Try again', again),
    ', reload the page, or use the ',
    element('a', { href: ways.az, class: LINK }, 'A to Z'),
    '.',
  ),
];
