// The search itself, as the dialog and the search page show it: field, notices, results, and the keys that move between them.
import { applicationPath } from '../../../library/applications.ts';
import { INDEX } from '../facts.ts';
import { followWords, isComposing } from '../../../components/composing.ts';
import type { Answer } from '../engine/protocol.ts';
import type { Filters } from '../kinds.ts';
import { siteHasChanged } from '../../../components/site-has-changed.ts';
import { ask } from './client.ts';
import { element } from './element.ts';
import { action, doubtIn, failure, nothingFound, outdated, readingNotice, unsureNotice, type Ways } from './notices.ts';
import { moveByKeys } from './move-by-keys.ts';
import { readRecent, rememberSearch } from './recent.ts';
import { keepSearchOffline } from '../../offline/index.ts';
import { resultItem, type DimensionNames } from './result-list.ts';
import * as texts from '../texts.ts';

const FIRST = 8;
const MORE = 16;
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
  readonly #list = element('ol', { class: '-mx-4 border-b border-line' });
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
    this.root = element('div', { class: 'search-ui' }, this.#count, this.#status, this.#notices, this.#list, this.#after);
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
    moveByKeys(event, this.field, [...this.#list.querySelectorAll('a')]);
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
      return;
    }
    const query = this.field.value.trim();
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
    this.#notices.append(...unsureNotice(answer, dimensions, ways));
    this.#list.append(...answer.results.map((result) => resultItem(result, dimensions)));
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
    this.#list.querySelectorAll('a')[shown]?.focus();
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
    this.#announce = setTimeout(() => (this.#status.textContent = text), ANNOUNCE_AFTER);
  }
}
