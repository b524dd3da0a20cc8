// Exactly what is handed in: no more than the submission holds.
import type { OwnReflection } from '../../model/documents.ts';
import { toSubmission } from '../../model/own-reflection.ts';
import { GROUP_LABELS } from '../../../together/index.ts';
import { RATING_LABELS, SURENESS_LABELS } from '../../model/vocabulary.ts';
import * as texts from '../texts.ts';

/** The submission in words. */
export function HandedIn({ own }: { own: OwnReflection }) {
  const { name, group, answers } = toSubmission(own);
  return (
    <section class="mt-10 border-t border-line pt-5" role="status">
      <h2 class="text-large font-bold">{texts.whatIsHandedIn}</h2>
      <p class="mt-1 max-w-read">
        {name ? texts.yourName(name) : texts.noName}
        {texts.noPrivateNotes(group ? texts.yourGroup(GROUP_LABELS[group]) : texts.noGroup)}
      </p>
      <ul class="mt-3 max-w-read space-y-2 text-small">
        {own.questions.map(({ key, text }) => {
          const answer = answers[key];
          return (
            <li key={key}>
              {text}{' '}
              <strong>
                {answer ? RATING_LABELS[answer.rating] : texts.passed}
                {answer?.sureness && `, ${SURENESS_LABELS[answer.sureness].toLowerCase()}`}
              </strong>
              {answer?.evidence && <span class="block text-soft">{answer.evidence}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
