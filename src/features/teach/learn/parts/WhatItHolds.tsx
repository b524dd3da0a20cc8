// What is in the file or the code that goes back, said before it is made.
import { minuteWords } from '../../../../library/words.ts';
import type { Learning } from '../../model/learning.ts';
import type { ReturnChoices } from '../../model/return.ts';
import * as texts from '../texts.ts';

/** Everything that it holds, as the learner has chosen. */
export function WhatItHolds({ body, withAccount, withMinutes }: { body: Learning } & ReturnChoices) {
  const { assignment, earlier = [], name, minutes } = body;
  const held = [
    texts.yourAnswersAlsoEarlier(earlier.length),
    texts.partsDoneAndTheDays,
    assignment.askName && name.trim() && texts.yourNameThere(name.trim()),
    withMinutes && texts.yourMinutes(minuteWords(minutes)),
    withAccount && texts.yourReflectiveRecordThere,
    texts.assignmentAndItsQuestions,
  ];
  return (
    <div class="mt-5 max-w-read text-small text-soft">
      <p>{texts.whatYouHandBackHolds}</p>
      <ul class="list-disc ps-5">
        {held.filter(Boolean).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p class="mt-1">{texts.nothingElseIsInIt}</p>
    </div>
  );
}
