// The trainer’s words to one learner, with that learner’s answers below: to be given to the learner. Themes and notes of the trainer are not in it.
import { quote, text } from '../../../library/text/block.ts';
import type { Report } from '../../../library/text/report.ts';
import { longDay } from '../../../library/words.ts';
import { titleOf } from '../model/assignment.ts';
import { answersByQuestion, peopleOf } from '../model/collected-answers.ts';
import type { Collected } from '../model/collected.ts';
import type { ExportSetting } from './wording.ts';
import * as texts from '../texts.ts';

/** The page for one learner. Nothing where the return is not there. */
export function feedbackReport(collected: Collected, returnId: string, { siteName }: ExportSetting): Report | undefined {
  const person = peopleOf(collected).find((one) => one.returnId === returnId);
  if (!person) return undefined;
  const answers = answersByQuestion(collected).flatMap((question) => question.answers.filter((one) => one.returnId === returnId));
  return {
    title: texts.feedback(titleOf(collected)),
    lead: [texts.forWhoYouHandedThisInOnDay(person.who, longDay(person.given.madeAt.slice(0, 10)))],
    madeBy: siteName,
    sections: [
      {
        heading: texts.fromYourTrainer,
        level: 1,
        blocks: (collected.feedback?.[returnId] ?? '')
          .split(/\n+/)
          .filter(Boolean)
          .map((line) => text(line)),
      },
      { heading: texts.yourAnswers, level: 1, blocks: [] },
      ...answers.map(({ asked, words }) => ({ heading: asked, level: 2 as const, blocks: [quote(words)] })),
    ],
  };
}
