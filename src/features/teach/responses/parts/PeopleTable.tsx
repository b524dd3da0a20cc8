// Who handed back, as a table. Scrolls within itself on narrow screens.
import { screenHref } from '../../../application/index.ts';
import { dayOfMoment } from '../../../exchange/index.ts';
import type { Person } from '../../model/collected-answers.ts';
import * as texts from '../texts.ts';
import { languageOfTexts } from '../../../../library/texts.ts';

const HEAD = [texts.who, texts.finished, texts.partsDone, texts.questionsAnswered, texts.minutes, texts.begun, texts.fileMade];

/** Short, so that a row stays on one line. Example: 3 Nov 2026 */
const shortDay = (day: string) => new Date(day).toLocaleDateString(languageOfTexts, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

interface Props {
  id: string;
  people: readonly Person[];
  /** The edition of the assignment that each person answered. Shown where there are several. */
  editions: ReadonlyMap<string, number>;
}

/** One row for each person. */
export function PeopleTable({ id, people, editions }: Props) {
  const hasEditions = new Set(editions.values()).size > 1;
  return (
    <div class="mt-6 scrolls-x print:overflow-visible" role="region" aria-label={texts.whoHandedBack} tabIndex={0}>
      <table class="w-full min-w-[48rem] text-start text-small tabular print:min-w-0">
        <caption class="sr-only">{texts.whatEachPersonDid}</caption>
        <thead>
          <tr class="border-b border-ink align-bottom">
            {[...HEAD, ...(hasEditions ? [texts.edition] : [])].map((words) => (
              <th key={words} scope="col" class="py-2 pe-4 text-start">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map(({ returnId, who, given, done, of, answered, asked }) => (
            <tr key={returnId} class="border-b border-line align-top">
              <th scope="row" class="py-1 pe-4 text-start font-semibold">
                <a href={screenHref(id, 'person', returnId)} class="inline-block py-1">
                  {who}
                </a>
              </th>
              <td class="py-2 pe-4">{done >= of ? texts.yes : texts.notAll}</td>
              <td class="py-2 pe-4 whitespace-nowrap">{texts.doneOf(done, of)}</td>
              <td class="py-2 pe-4 whitespace-nowrap">{texts.answeredOfAsked(answered, asked)}</td>
              <td class="py-2 pe-4">{given.minutes ?? texts.notGiven}</td>
              <td class="py-2 pe-4 whitespace-nowrap">{shortDay(given.startedOn)}</td>
              <td class="py-2 pe-4 whitespace-nowrap">{shortDay(dayOfMoment(given.madeAt))}</td>
              {hasEditions && <td class="py-2 pe-4">{editions.get(returnId)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
