// A case study as a report, for Word and paper: the text, then what is for teaching.
import { CASE_STUDY_KINDS } from '../../../library/case-study-shape.ts';
import { listIfAny, text, textIfAny, type Block } from '../../../library/text/block.ts';
import type { Report, ReportSection } from '../../../library/text/report.ts';
import { longDay, minuteWords } from '../../../library/words.ts';
import { blocksOf, oneLine, pausesOf, studySections, toDiscuss, type Study, type StudyQuestion } from '../../own-case-study/index.ts';
import * as texts from '../texts.ts';

interface Setting {
  /** The name of the site. */
  madeBy: string;
  /** Example: 2026-11-30 */
  day: string;
}

const questionBlocks = ({ text: asked, hint, listenFor }: StudyQuestion, after?: string): Block[] => [
  text(after ? [{ text: texts.after(after), strong: true }, oneLine(asked)] : oneLine(asked)),
  ...listIfAny([...(oneLine(hint) ? [texts.hintLine(oneLine(hint))] : []), ...(oneLine(listenFor) ? [texts.listenForLine(oneLine(listenFor))] : [])]),
];

const ifAny = (heading: string, blocks: readonly Block[], level: 1 | 2 = 2): ReportSection[] =>
  blocks.length > 0 ? [{ heading, level, blocks: [...blocks] }] : [];

/** What is for whoever teaches with it; nothing where nothing of it is written. */
function teachingSections(study: Study): ReportSection[] {
  const parts = [
    ...ifAny(texts.whatPeopleCanDoAfterwards, listIfAny(study.objectives.map(oneLine).filter(Boolean))),
    ...ifAny(
      texts.pausesInTheStory,
      pausesOf(study).flatMap((pause) => questionBlocks(pause, pause.after)),
    ),
    ...ifAny(
      texts.questionsToDiscuss,
      toDiscuss(study).flatMap((question) => questionBlocks(question)),
    ),
    ...ifAny(texts.lookingAfterPeople, blocksOf(study.care)),
  ];
  return parts.length > 0
    ? [{ heading: texts.forTeaching, level: 1, startsPage: true, blocks: [text(texts.about(minuteWords(study.minutes)))] }, ...parts]
    : [];
}

const showsSections = ({ ideas, expects }: Study): ReportSection[] =>
  ideas.length + expects.length > 0
    ? [
        { heading: texts.whatItShows, level: 1, blocks: [] },
        ...ifAny(texts.ideasInPractice, listIfAny(ideas.map(({ title }) => title))),
        ...ifAny(texts.whatALocalProtocolIsExpectedToDoHere, listIfAny(expects.map((one) => [one.text, ` (${one.dimension})`]))),
      ]
    : [];

/** All that is written, and nothing of what is not. */
export const studyReport = (title: string, study: Study, { madeBy, day }: Setting): Report => ({
  title: oneLine(title),
  lead: [...[oneLine(study.summary)].filter(Boolean), texts.caseStudyKindsToldByThoseWhoDidIt(CASE_STUDY_KINDS[study.kind], madeBy, longDay(day))],
  madeBy,
  sections: [
    ...ifAny(texts.beforeYouRead, textIfAny(oneLine(study.contentNote)), 1),
    ...studySections(study).map(({ heading, blocks }): ReportSection => ({ heading, level: 1, blocks })),
    ...showsSections(study),
    ...teachingSections(study),
  ],
});
