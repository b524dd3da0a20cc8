// The results as a table: one row for each question, and below it one for each group that is shown apart.
import { gapSentence, type QuestionResult } from '../../model/results.ts';
import { VERDICT_LABELS } from '../../model/spread.ts';
import type { Tallies } from '../../model/summary.ts';
import { RATING_LABELS, RATINGS } from '../../model/vocabulary.ts';
import * as texts from '../texts.ts';

const Counts = ({ tallies, isGroup = false }: { tallies: Tallies; isGroup?: boolean }) => (
  <>
    {RATINGS.map((rating) => (
      <td key={rating} class={`px-2 text-end ${isGroup ? 'py-1' : 'py-2'}`}>
        {tallies[rating]}
      </td>
    ))}
  </>
);

/** All counts. Scrolls within itself on narrow screens. */
export const ResultsTable = ({ questions }: { questions: readonly QuestionResult[] }) => (
  <div class="mt-6 scrolls-x" role="region" aria-label={texts.answersAsATable} tabIndex={0}>
    <table class="w-full min-w-[44rem] text-start text-small tabular">
      <caption class="sr-only">{texts.howManyPeopleChoseEachAnswer}</caption>
      <thead>
        <tr class="border-b border-ink align-bottom">
          <th scope="col" class="py-2 pe-3 text-start">
            {texts.question}
          </th>
          {RATINGS.map((rating) => (
            <th key={rating} scope="col" class="px-2 py-2 text-end">
              {RATING_LABELS[rating]}
            </th>
          ))}
          <th scope="col" class="py-2 ps-3 text-start">
            {texts.whatItSays}
          </th>
        </tr>
      </thead>
      <tbody>
        {questions.map(({ question, tallies, verdict, gap, groups }, index) => (
          <>
            <tr key={question.key} class="border-t border-line align-top">
              <th scope="row" class="py-2 pe-3 text-start font-semibold">
                {index + 1}. {question.text}
              </th>
              <Counts tallies={tallies} />
              <td class="py-2 ps-3">
                {VERDICT_LABELS[verdict]}
                {gap && `. ${gapSentence(gap)}`}
              </td>
            </tr>
            {groups.map(({ bucket, tallies: own }) => (
              <tr key={`${question.key} ${bucket.id}`} class="align-top text-soft">
                <th scope="row" class="py-1 ps-5 pe-3 text-start font-normal">
                  {bucket.label}
                </th>
                <Counts tallies={own} isGroup />
                <td />
              </tr>
            ))}
          </>
        ))}
      </tbody>
    </table>
  </div>
);
