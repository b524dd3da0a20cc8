// What a learner keeps: the assignment with the own answers, and the record of the learning.
import { list, listIfAny, quote, text, type Block } from '../../../library/text/block.ts';
import type { Report, ReportSection } from '../../../library/text/report.ts';
import { longDay, minuteWords } from '../../../library/words.ts';
import { answerInWords, isAnswered } from '../model/answers.ts';
import { earlierInWords, TAKEN_OUT } from '../model/earlier.ts';
import { ACCOUNT_PARTS, type Learning } from '../model/learning.ts';
import { questionsOf, type AskedQuestion, type EntriesOf } from '../model/questions.ts';
import { openingSections, partsSections } from './assignment-sections.ts';
import { scaleLine } from './choices.ts';
import { sourcesSection } from './sources-section.ts';
import { leadOf, madeWith, type ExportSetting } from './wording.ts';
import { titleOf } from '../model/assignment.ts';
import * as texts from '../texts.ts';

const answered =
  ({ answers }: Learning) =>
  (question: AskedQuestion): Block[] => {
    const answer = answers[question.key];
    if (!isAnswered(question, answer)) return [text(texts.noAnswer)];
    const scale = question.form === 'rating' ? ` (${scaleLine(question)})` : '';
    return [quote(answerInWords(answer, question) + scale)];
  };

/** Answers to questions that are no longer on the site. They are kept. */
function otherAnswers({ assignment, answers }: Learning, entries: EntriesOf): ReportSection[] {
  const known = new Set(questionsOf(assignment, entries).map(({ key }) => key));
  const words = Object.entries(answers)
    .flatMap(([key, answer]) => (known.has(key) ? [] : answerInWords(answer, {})))
    .filter(Boolean);
  return words.length > 0 ? [{ heading: texts.answersToQuestionsThatAreNoLongerOnTheSite, level: 1, blocks: words.map(quote) }] : [];
}

/** Answers to what a newer edition of the assignment no longer asks, each below what was asked. */
const earlierAnswers = ({ earlier = [] }: Learning): ReportSection[] =>
  earlier.length > 0
    ? [
        { heading: TAKEN_OUT, level: 1, blocks: [] },
        ...earlier.map(earlierInWords).map(({ asked, words }): ReportSection => ({ heading: asked, level: 2, blocks: [quote(words)] })),
      ]
    : [];

const accountSections = ({ account }: Learning): ReportSection[] =>
  ACCOUNT_PARTS.map(({ key, title }) => ({ heading: title, level: 1, blocks: [text(account[key].trim() || texts.nothingWrittenYet)] }));

const nameLine = ({ name }: Learning) => (name.trim() ? [name.trim()] : []);

const timeLines = ({ startedOn, finishedOn, minutes }: Learning) => [
  finishedOn ? texts.begunOnDayFinishedOnDay2(longDay(startedOn), longDay(finishedOn)) : texts.begunOnDayNotFinishedYet(longDay(startedOn)),
  ...(minutes > 0 ? [texts.timeSpent(minuteWords(minutes))] : []),
];

/** The assignment with the learner’s answers. */
export function learnerCopy(learning: Learning, entries: EntriesOf, setting: ExportSetting): Report {
  const { assignment } = learning;
  return {
    title: texts.myCopyLine(titleOf(assignment)),
    lead: [...nameLine(learning), ...timeLines(learning), ...leadOf(assignment, setting)],
    madeBy: setting.siteName,
    sections: [
      ...openingSections(assignment, entries),
      ...partsSections(assignment, entries, { below: answered(learning), siteAddress: setting.siteAddress }),
      ...otherAnswers(learning, entries),
      ...earlierAnswers(learning),
      ...accountSections(learning),
      ...sourcesSection(assignment, entries),
    ],
  };
}

/** A short record of the learning, in the order that revalidation asks for. No answers stand in it. */
export function reflectiveRecord(learning: Learning, { siteName }: ExportSetting): Report {
  const { assignment } = learning;
  const objectives = assignment.objectives.filter((objective) => objective.trim() !== '');
  return {
    title: texts.reflectiveRecord,
    lead: [titleOf(assignment), ...nameLine(learning), ...timeLines(learning)],
    madeBy: siteName,
    sections: [
      ...accountSections(learning),
      ...(objectives.length > 0 ? [{ heading: texts.whatTheAssignmentWasFor, level: 1 as const, blocks: listIfAny(objectives) }] : []),
      {
        heading: texts.aboutThisRecord,
        level: 1,
        blocks: [list([texts.nobodyHasCheckedIt, texts.itShouldNotHoldDetailsOfPeopleWhoUse, madeWith(assignment.siteVersion, siteName)])],
      },
    ],
  };
}
