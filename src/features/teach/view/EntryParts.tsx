// Small parts around the text of an entry: what is expected here, words that are explained, and where it comes from.
import type { LearnerEntry } from '../model/content.ts';
import * as texts from '../texts.ts';

/** What a local protocol is expected to do in such a case. */
export const Expected = ({ entry: { expects } }: { entry: LearnerEntry }) =>
  expects.length > 0 ? (
    <section class="mt-10 max-w-read border-t border-line pt-6">
      <h2 class="text-title leading-tight font-bold">{texts.whatAProtocolIsExpectedToDoHere}</h2>
      <ul class="mt-3 list-disc space-y-2 ps-5">
        {expects.map(({ id, text, url }) => (
          <li key={id}>{url ? <a href={url}>{text}</a> : text}</li>
        ))}
      </ul>
    </section>
  ) : null;

/** Words of the text that the glossary explains. */
export const WordsUsed = ({ entry: { terms } }: { entry: LearnerEntry }) =>
  terms.length > 0 ? (
    <details class="no-print mt-8 max-w-read border-t border-line pt-3">
      <summary class="min-h-11 cursor-pointer content-center text-link underline underline-offset-4">{texts.termsWordsExplained(terms.length)}</summary>
      <dl class="mt-2 space-y-3">
        {terms.map(({ term, meaning }) => (
          <div key={term}>
            <dt class="font-semibold">{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  ) : null;

/** Where the text comes from. The names of passages, and the page of an entry, tell how a story ends: not before that is read. */
export const SourcesOf = ({ entry: { sources, title, url } }: { entry: LearnerEntry }) => (
  <div class="mt-6 max-w-read text-small text-soft">
    {sources.length > 0 && (
      <details class="open-on-paper">
        <summary class="min-h-11 cursor-pointer content-center underline underline-offset-4">{texts.restsOnSources(sources.length)}</summary>
        <ul class="list-disc space-y-1 ps-5">
          {sources.map(({ label, publication }) => (
            <li key={`${label}, ${publication}`}>
              {label}, {publication}
            </li>
          ))}
        </ul>
      </details>
    )}
    {url && (
      <a href={url} class="mt-2 inline-block py-1">
        {texts.wholePage(<span class="sr-only">: {title}</span>)}
      </a>
    )}
  </div>
);
