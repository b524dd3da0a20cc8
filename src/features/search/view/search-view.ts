// The search itself, as the dialog and the search page show it: field, notices, results, and the keys that move between them.
import { applicationPath } from '../../../library/applications.ts';
import { INDEX } from '../facts.ts';
import { followWords, isComposing } from '../../../components/composing.ts';
import type { Answer } from '../engine/protocol.ts';
import type { Filters } from '../kinds.ts';
import { siteHasChanged } from '../../../components/site-has-changed.ts';
import { speaksOfDanger } from '../danger.ts';
import { ask } from './client.ts';
import { element } from './element.ts';
import { action, dangerLine, doubtIn, failure, nothingFound, outdated, readingNotice, unsureNotice, type Ways } from './notices.ts';
import { moveByKeys } from './move-by-keys.ts';
import { readRecent, rememberSearch } from './recent.ts';
import { keepSearchOffline } from '../../offline/index.ts';
import { resultItem, type DimensionNames } from './result-list.ts';
import * as texts from '../texts.ts';

const FIRST = 8;
const MORE = 16;
/** After how many results doubt is said, so that it pushes no answer down. */
const BEFORE_DOUBT = 3;
/** Milliseconds without typing after which search is kept for use without a connection. */
const KEEP_AFTER = 3000;
/** Milliseconds after which an answer counts as slow. */
const LOOKING_AFTER = 200;
/** Milliseconds without typing before a screen reader is told the count. */
const ANNOUNCE_AFTER = 500;

const under = (path: string) => INDEX.base.replace(/\/$/, '') + path;
const dimensions: DimensionNames = new Map(INDEX.dimensions.map(({ id, number, title }) => [id, { number, title }]));
export const ways: Ways & { search: string } = {
  az: under('/a-z/'),
  about: under('/about/#mistakes'),
  elsewhere: under('/elsewhere/'),
  helpNow: under('/help-now/'),
  search: under(applicationPath('search')),
  dimension: (id) => under(`/dimensions/${id}/`),
};

export interface SearchViewOptions {
  /** The field to search from, where the page has one already. */
  field?: HTMLInputElement;
  /** Called when the query or the filters change. */
  onChange?(query: string, filters: Filters): void;
  /** Called when Enter is pressed in the field. */
  onSubmit?(query: string): void;
}

const makeField = () =>
  element('input', {
    type: 'search',
    class: 'mt-1 block min-h-12 w-full min-w-0 font-normal rounded-full border-2 border-ink bg-raised px-5 text-ink',
    placeholder: texts.wordAQuestionAShortForm,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    maxlength: '200',
  });

export class SearchView {
  readonly field: HTMLInputElement;
  readonly root: HTMLElement;
  /** Above all else, and said as soon as it is typed: it needs no index. */
  readonly #danger = element('div', {});
  readonly #list = element('div', { class: '-mx-4' });
  readonly #notices = element('div', { class: 'grid gap-1 py-2 text-small text-soft empty:hidden' });
  readonly #count = element('p', { class: 'mt-2 text-small text-soft empty:mt-0', 'data-count': true });
  readonly #status = element('p', { role: 'status', class: 'sr-only' });
  readonly #after = element('div', { class: 'grid gap-1 py-4 text-small' });
  readonly #options: SearchViewOptions;
  #filters: Filters = {};
  #most = FIRST;
  #asTyped = false;
  #busy = false;
  #again = false;
  #keep: ReturnType<typeof setTimeout> | undefined;
  #announce: ReturnType<typeof setTimeout> | undefined;

  constructor(options: SearchViewOptions) {
    this.#options = options;
    this.field = options.field ?? makeField();
    this.root = element('div', { class: 'search-ui' }, this.#danger, this.#count, this.#status, this.#notices, this.#list, this.#after);
    followWords(this.field, () => this.#changed());
    this.field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || isComposing(event)) return;
      event.preventDefault();
      rememberSearch(this.field.value);
      options.onSubmit?.(this.field.value);
    });
    this.#list.addEventListener('click', () => rememberSearch(this.field.value));
    this.#showStart();
  }

  /** Searches for a text, as if it had been typed. */
  search(query: string) {
    this.field.value = query.slice(0, this.field.maxLength);
    this.#changed();
  }

  /** Shows a search that comes from the address, without reporting it back. */
  show(query: string, filters: Filters) {
    this.field.value = query.slice(0, this.field.maxLength);
    this.#filters = filters;
    this.#most = FIRST;
    void this.#run();
  }

  /** Narrows the search. */
  narrow(filters: Filters) {
    this.#filters = filters;
    this.#changed();
  }

  /** Moves between the field and the results. Give it the keys pressed in whatever holds the view. */
  onKey(event: KeyboardEvent) {
    if (isComposing(event)) return;
    moveByKeys(event, this.field, [...this.#list.querySelectorAll<HTMLElement>('ol a')]);
  }

  #changed() {
    this.#most = FIRST;
    this.#asTyped = false;
    this.#options.onChange?.(this.field.value, this.#filters);
    void this.#run();
  }

  /** One query at a time; what is typed meanwhile is asked next, and only the last of it. */
  async #run(): Promise<void> {
    if (this.#busy) {
      this.#again = true;
      this.#warn(speaksOfDanger(this.field.value));
      return;
    }
    const query = this.field.value.trim();
    this.#warn(speaksOfDanger(query));
    if (query.length < 2) return this.#showStart();
    this.#busy = true;
    const waiting = setTimeout(() => this.#showLooking(), LOOKING_AFTER);
    try {
      const answer = await ask({ query: this.field.value, filters: this.#filters, most: this.#most, asTyped: this.#asTyped });
      const isOutdated = answer.incomplete && (await siteHasChanged());
      if (!this.#again && isOutdated) this.#showOutdated();
      else if (!this.#again) this.#show(query, answer);
    } catch {
      if (await siteHasChanged()) this.#showOutdated();
      else {
        this.#clear('');
        this.#after.replaceChildren(...failure(ways, () => this.#fromField(() => void this.#run())));
        this.#say(texts.searchCouldNotBeLoaded);
      }
    }
    clearTimeout(waiting);
    this.#busy = false;
    if (!this.#again) return;
    this.#again = false;
    return this.#run();
  }

  /** While nothing is shown yet, a slow answer says that it is coming. */
  #showLooking() {
    if (this.#list.childElementCount > 0) return;
    this.#clear(texts.looking);
    this.#say(texts.looking);
  }

  #showOutdated() {
    this.#clear('');
    this.#after.replaceChildren(...outdated(ways));
    this.#say(texts.siteHasChangedSinceThisPageWasOpenedLoadThePageAgain);
  }

  #clear(total: string) {
    this.#count.textContent = total;
    for (const part of [this.#notices, this.#list, this.#after]) part.replaceChildren();
  }

  #show(query: string, answer: Answer) {
    const total = answer.total === 0 ? '' : texts.totalResults(answer.total);
    this.#clear(total);
    this.#notices.append(...readingNotice(query, answer, () => this.#searchAsTyped()));
    this.#warn(speaksOfDanger(`${query} ${answer.corrected ?? ''}`));
    this.#list.append(...this.#results(answer));
    if (answer.total === 0) {
      const narrowed = Object.keys(this.#filters).length > 0 ? () => this.#fromField(() => this.narrow({})) : undefined;
      this.#after.append(...nothingFound(query, answer.near, narrowed, dimensions, ways, (word) => this.#fromField(() => this.search(word))));
    } else if (answer.total > answer.results.length)
      this.#after.append(
        element(
          'p',
          {},
          action(texts.showMoreResults, () => void this.#showMore(answer.results.length)),
        ),
      );
    this.#markAnswered();
    clearTimeout(this.#keep);
    this.#keep = setTimeout(() => void keepSearchOffline(INDEX.base), KEEP_AFTER);
    const read = answer.corrected ? texts.forCorrected(answer.corrected) : '';
    this.#say(answer.total === 0 ? texts.nothingFoundForQuery(query) : `${total}${read}. ${doubtIn(answer)}`.trim());
  }

  /** The results in one list or, where there is doubt, in two with the doubt between them. */
  #results(answer: Answer): HTMLElement[] {
    const items = answer.results.map((result) => resultItem(result, dimensions));
    const doubt = unsureNotice(answer, dimensions, ways);
    const at = doubt.length > 0 ? BEFORE_DOUBT : items.length;
    const list = (some: readonly HTMLElement[], start?: string) => (some.length > 0 ? [element('ol', { class: 'border-b border-line', start }, ...some)] : []);
    return [...list(items.slice(0, at)), ...doubt, ...list(items.slice(at), String(at + 1))];
  }

  /** Shows the number to ring where a life may be at risk, and takes it away where nothing typed speaks of that any more. */
  #warn(isNeeded: boolean) {
    if (isNeeded !== this.#danger.childElementCount > 0) this.#danger.replaceChildren(...(isNeeded ? [dangerLine(ways)] : []));
  }

  /** For buttons that go with what they start: the focus goes back to the field first. */
  #fromField(work: () => void) {
    this.field.focus();
    work();
  }

  #searchAsTyped() {
    this.#asTyped = true;
    this.#fromField(() => void this.#run());
  }

  async #showMore(shown: number) {
    this.#most = shown + MORE;
    await this.#run();
    this.#list.querySelectorAll<HTMLElement>('ol a')[shown]?.focus();
  }

  /** For tests and benchmarks: which query the view answers. */
  #markAnswered() {
    this.root.parentElement?.setAttribute('data-answered', this.field.value);
  }

  #showStart() {
    this.#clear('');
    this.#markAnswered();
    if (this.field.value.trim().length === 1) this.#notices.append(element('p', {}, texts.keepTyping));
    const recent = readRecent();
    this.#after.append(
      ...(recent.length
        ? [
            element('p', { class: 'font-semibold' }, texts.searchedInThisVisit),
            element(
              'ul',
              {},
              ...recent.map((query) =>
                element(
                  'li',
                  {},
                  action(query, () => this.#fromField(() => this.search(query))),
                ),
              ),
            ),
          ]
        : []),
      element('p', {}, ...texts.tryAProblemInYourOwnWords(element('a', { href: ways.az }, texts.aToZ))),
    );
  }

  #say(text: string) {
    clearTimeout(this.#announce);
    const first = this.#danger.textContent;
    this.#announce = setTimeout(() => (this.#status.textContent = [first, text].filter(Boolean).join(' ')), ANNOUNCE_AFTER);
  }
}
