// How the answers to a question are spread: a row for each answer, with a dot for each person, or a bar where there are many, and the number.
import type { QuestionAnswers } from '../../model/collected-answers.ts';
import * as texts from '../texts.ts';

/** With more people than this in one row, a bar stands for them. */
const MOST_DOTS = 30;
const CELL = 22;
const BAR = 400;

const dot = (x: number) => `M${x + 2} 11a9 9 0 1 0 18 0a9 9 0 1 0 -18 0z`;

function Dots({ number }: { number: number }) {
  const width = number * CELL;
  return (
    <svg viewBox={`0 0 ${width} ${CELL}`} width={width} height={CELL} class="h-auto max-w-full text-both" aria-hidden="true">
      <path d={Array.from({ length: number }, (_, at) => dot(at * CELL)).join('')} class="fill-current" />
    </svg>
  );
}

function Bar({ number, most }: { number: number; most: number }) {
  return (
    <svg viewBox={`0 0 ${BAR} 18`} class="h-4.5 w-full text-both" preserveAspectRatio="none" aria-hidden="true">
      <rect width={(number / most) * BAR} height="18" class="fill-current" />
    </svg>
  );
}

/** What the ends of a rating mean. */
const endOf = ({ form, low, high }: QuestionAnswers, label: string) =>
  form === 'rating' ? (label === '1' ? low : label === '5' ? high : undefined) : undefined;

/** The rows as a table: the picture repeats the number. */
export function SpreadRows({ question }: { question: QuestionAnswers }) {
  const { spread } = question;
  const most = Math.max(1, ...spread.map(({ count }) => count));
  return (
    <table class="mt-6 w-full max-w-read text-small tabular">
      <caption class="sr-only">{texts.howManyPeopleGaveEachAnswer}</caption>
      <thead class="sr-only">
        <tr>
          <th scope="col">{texts.answer}</th>
          <td />
          <th scope="col">{texts.peopleLabel}</th>
        </tr>
      </thead>
      <tbody>
        {spread.map(({ label, count }) => {
          const end = endOf(question, label);
          return (
            <tr key={label} class="border-b border-line">
              <th scope="row" dir="auto" class="w-36 py-2 pe-4 text-start font-semibold break-words sm:w-48">
                {label}
                {end && <span class="block font-normal text-soft">{end}</span>}
              </th>
              <td class="py-2">{count > 0 && (most > MOST_DOTS ? <Bar number={count} most={most} /> : <Dots number={count} />)}</td>
              <td class="w-12 py-2 ps-3 text-end font-semibold">{count}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
