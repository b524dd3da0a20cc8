// Exactly what is handed in: no more than the submission holds.
import type { OwnReflection } from '../../model/documents.ts';
import { toSubmission } from '../../model/own-reflection.ts';
import { GROUP_LABELS } from '../../../together/index.ts';
import { RATING_LABELS, SURENESS_LABELS } from '../../model/vocabulary.ts';

/** The submission in words. */
export function HandedIn({ own }: { own: OwnReflection }) {
  const { name, group, answers } = toSubmission(own);
  return (
    <section class="mt-10 border-t border-line pt-5" role="status">
      <h2 class="text-large font-bold">What is handed in</h2>
      <p class="mt-1 max-w-read">
        {name ? `Your name: ${name}. ` : 'No name. '}
        {group ? `Your group: ${GROUP_LABELS[group]}. ` : 'No group. '}
        No private notes. No times.
      </p>
      <ul class="mt-3 max-w-read space-y-2 text-small">
        {own.questions.map(({ key, text }) => {
          const answer = answers[key];
          return (
            <li key={key}>
              {text}{' '}
              <strong>
                {answer ? RATING_LABELS[answer.rating] : 'Passed'}
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
