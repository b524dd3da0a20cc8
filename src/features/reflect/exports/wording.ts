// Words that all exports of a reflection share: dates, names of levels, and how a file says what it was made from.
import { text } from '../../../library/text/block.ts';
import type { ReportSection } from '../../../library/text/report.ts';
import { longDay } from '../../../library/words.ts';
import type { SessionQuestion } from '../model/question.ts';
import type { Tallies } from '../model/summary.ts';
import { LEVELS, RATING_LABELS, RATINGS } from '../model/vocabulary.ts';
import * as texts from '../texts.ts';

/** What an export needs to know of the site besides the document itself. */
export interface ExportSetting {
  /** Name of the site. */
  siteName: string;
  /** The day on which something is taken away: what is overdue by then is marked. */
  today: string;
  /** The dimensions of the site, in order. */
  dimensions: readonly { id: string; title: string; expectations: readonly { id: string; text: string }[] }[];
}

export { longDay };

/** The headings of columns that count ratings. */
export const RATING_HEADS = RATINGS.map((rating) => RATING_LABELS[rating]);

/** The counts in the order of RATING_HEADS. */
export const countsOf = (tallies: Tallies) => RATINGS.map((rating) => tallies[rating]);

/** The title of a dimension, or its id if the site no longer has it. */
export const dimensionTitle = (setting: ExportSetting, id: string) => setting.dimensions.find((dimension) => dimension.id === id)?.title ?? id;

/** An expectation in words, or nothing if the site no longer has it. */
export function expectationText(setting: ExportSetting, reference: string | undefined): string {
  const [dimensionId, expectationId] = reference?.split('#') ?? [];
  const dimension = setting.dimensions.find(({ id }) => id === dimensionId);
  return dimension?.expectations.find(({ id }) => id === expectationId)?.text ?? '';
}

/** What the levels meant for a question, as one text. */
const anchorsText = ({ anchors }: SessionQuestion) =>
  anchors
    ? [`${RATING_LABELS['not-yet']}: ${anchors.notYet}`, `${RATING_LABELS.partly}: ${anchors.partly}`, `${RATING_LABELS['in-place']}: ${anchors.inPlace}`].join(
        ' ',
      )
    : texts.noDescriptionOfTheLevels;

/** One line on the site and the wording. */
export const versionLine = (siteName: string, siteVersion: string) => texts.madeWithSiteNameVersionSiteVersionQuestionsStandHere(siteName, siteVersion);

/** The section at the end that tells which wording of each question was used. */
export const wordingSection = (questions: readonly SessionQuestion[], siteVersion: string): ReportSection => ({
  heading: texts.wordingOfTheQuestions,
  level: 1,
  blocks: [
    text(texts.siteVersionSiteVersionTheMarkOfAWording(siteVersion)),
    text(texts.levels(LEVELS.map((level) => RATING_LABELS[level]).join(', '), RATING_LABELS['dont-know'], RATING_LABELS['not-for-us'])),
    {
      is: 'table',
      caption: texts.questionsAsTheyWereWorded,
      head: [texts.question, texts.whatTheLevelsMeant, texts.idAndMarkOfTheWording],
      rows: questions.map((question) => [question.text, anchorsText(question), `${question.key}, ${question.wording}`]),
      widths: [4, 5, 3],
    },
  ],
});
