// What an assignment is about, before it is begun: words of whoever set it, what to take from it, how long it takes, and by when.
import { fullDay, minuteWords } from '../../../library/words.ts';
import type { Assignment } from '../model/assignment.ts';
import { compulsoryMinutes, optionalMinutes } from '../model/minutes.ts';
import { HandBackTo } from './HandBackTo.tsx';
import * as texts from '../texts.ts';

/** How long it takes. Example: About 40 minutes, and 15 minutes more for parts you may leave out. */
export function lengthWords(assignment: Assignment): string {
  const must = compulsoryMinutes(assignment);
  const may = optionalMinutes(assignment);
  if (must === 0 && may === 0) return '';
  if (must === 0) return texts.aboutYouMayLeaveOutAnyPart(minuteWords(may));
  return may === 0 ? texts.aboutLine(minuteWords(must)) : texts.aboutAndMoreForPartsYouMayLeaveOut(minuteWords(must), minuteWords(may));
}

/** The words of the start, below the title. */
export function IntroView({ assignment }: { assignment: Assignment }) {
  const { message, objectives, instructions, due, handBackTo, parts } = assignment;
  return (
    <div class="max-w-read">
      {message && (
        <p dir="auto" class="text-large whitespace-pre-line">
          {message}
        </p>
      )}
      <dl class="mt-6 grid gap-x-8 gap-y-1 border-y border-line py-4 sm:grid-cols-[auto_1fr] [&_dt]:font-semibold">
        <dt>{texts.howLong}</dt>
        <dd>{[texts.partsWithParts(parts.length), lengthWords(assignment)].join(' ')}</dd>
        {due && (
          <>
            <dt>{texts.due}</dt>
            <dd>{fullDay(due)}</dd>
          </>
        )}
        {handBackTo && (
          <>
            <dt>{texts.handBackTo}</dt>
            <dd>
              <HandBackTo words={handBackTo} />
            </dd>
          </>
        )}
      </dl>
      {objectives.length > 0 && (
        <section class="mt-7">
          <h2 class="text-title leading-tight font-bold">{texts.whatYouCanDoAfterwards}</h2>
          <ul class="mt-2 list-disc space-y-1 ps-5">
            {objectives.map((objective) => (
              <li key={objective} dir="auto">
                {objective}
              </li>
            ))}
          </ul>
        </section>
      )}
      {instructions && (
        <section class="mt-7">
          <h2 class="text-title leading-tight font-bold">{texts.howToGoAboutIt}</h2>
          <p dir="auto" class="mt-2 whitespace-pre-line">
            {instructions}
          </p>
        </section>
      )}
    </div>
  );
}
