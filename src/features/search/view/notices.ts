// What the search says besides results: corrections, widened words, nothing found, and failures.
import type { Answer } from '../engine/protocol.ts';
import type { DimensionNames } from './result-list.ts';
import { element } from './element.ts';
import * as texts from '../texts.ts';

const BUTTON = 'inline-block min-h-11 cursor-pointer text-link underline underline-offset-4 md:min-h-6';
const LINK = 'inline-block py-2 md:py-0.5';

/** Paths that notices lead to, with the base path. */
export interface Ways {
  az: string;
  about: string;
  elsewhere: string;
  helpNow: string;
  dimension(id: string): string;
}

/** A button that looks like a link and does something here. */
export function action(label: string, act: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: BUTTON }, label);
  button.addEventListener('click', act);
  return button;
}

/** The number to ring where a life may be at risk, and the way to all others. */
export const dangerLine = (ways: Ways): HTMLElement =>
  element(
    'p',
    { 'data-danger': true, class: 'mt-3 rounded-e-lg border-s-4 border-help bg-sunk px-4 py-1 font-bold' },
    ...texts.lifeAtRisk<HTMLElement>(
      element('a', { href: 'tel:999', class: 'plain-figures inline-flex min-h-11 items-center text-help' }, '999'),
      element('a', { href: ways.helpNow, class: 'inline-flex min-h-11 items-center text-help' }, texts.helpNow),
    ),
  );

/** Says how the query was read, when not as typed. */
export function readingNotice(typed: string, { corrected, widened, incomplete }: Answer, searchAsTyped: () => void): HTMLElement[] {
  const lines: HTMLElement[] = [];
  if (corrected)
    lines.push(
      element('p', {}, ...texts.showingResultsFor<HTMLElement>(element('strong', {}, corrected), action(texts.searchForTypedAsTyped(typed), searchAsTyped))),
    );
  for (const { from, to } of widened) lines.push(element('p', {}, texts.widenedFromAlsoSearchesTo(from, to.map((name) => texts.quoted(name)).join(texts.and))));
  if (incomplete) lines.push(element('p', {}, texts.partOfTheSearchIndexCouldNotBeLoaded));
  return lines;
}

/** Why the first result may not be what was meant, in a sentence, if so. */
export const doubtIn = ({ unsure }: Answer): string =>
  unsure ? (unsure.why === 'little' ? texts.notSureOnlyPartOfWhatYouTypedWasFound : texts.notSureWhichOfTheseYouMean) : '';

/** Says that the first result may not be what was meant, and where else it may lie. */
export function unsureNotice(answer: Answer, dimensions: DimensionNames, ways: Ways): HTMLElement[] {
  const { unsure } = answer;
  if (!unsure) return [];
  const near = unsure.dimensions.flatMap((id) => {
    const dimension = dimensions.get(id);
    return dimension ? [element('a', { href: ways.dimension(id), class: 'inline-flex min-h-11 items-center md:min-h-6' }, dimension.title)] : [];
  });
  // The names wrap as whole words of one height, so that every line is as far from the next.
  return [
    element(
      'div',
      { 'data-unsure': unsure.why, class: 'px-4 py-3 text-small text-soft' },
      element('p', {}, doubtIn(answer)),
      near.length > 0 && element('p', { class: 'mt-1 flex flex-wrap items-center gap-x-4' }, texts.nearInMeaning, ...near),
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
    element('p', { class: 'text-large font-semibold' }, texts.nothingFoundForTyped(typed)),
    ...(narrowed ? [element('p', {}, texts.filtersMayLeaveTooLittle, action(texts.searchWithoutFilters, narrowed))] : []),
    ...(near.length ? [element('p', {}, texts.nearInTheLibrary, ...near.flatMap((word, at) => [at ? ', ' : '', action(word, () => search(word))]))] : []),
    element('p', { class: 'mt-3 font-semibold' }, texts.orStartFromADimension),
    element('ul', {}, ...[...dimensions].map(([id, { title }]) => element('li', {}, element('a', { href: ways.dimension(id), class: LINK }, title)))),
    element(
      'p',
      { class: 'mt-3' },
      ...texts.whereElseToLook(
        element('a', { href: ways.az, class: LINK }, texts.lookThroughTheAToZ),
        element('a', { href: ways.elsewhere, class: LINK }, texts.whatOthersHold),
        element('a', { href: ways.about, class: LINK }, texts.tellUsWhatIsMissing),
      ),
    ),
  ];
}

/** Says that the page is older than the site, so that its index is gone. */
export const outdated = (ways: Ways): HTMLElement[] => [
  element('p', { class: 'font-semibold' }, texts.siteHasChangedSinceThisPageWasOpened),
  element(
    'p',
    {},
    ...texts.searchingNeedsThePageAsItIsNow<HTMLElement>(
      action(texts.loadThePageAgain, () => location.reload()),
      element('a', { href: ways.az, class: LINK }, texts.aToZ),
    ),
  ),
];

/** Says that searching is not possible now, and what is. */
export const failure = (ways: Ways, again: () => void): HTMLElement[] => [
  element('p', { class: 'font-semibold' }, texts.searchCouldNotBeLoaded),
  element('p', {}, ...texts.youMayBeOffline<HTMLElement>(action(texts.tryAgain, again), element('a', { href: ways.az, class: LINK }, texts.aToZ))),
];
