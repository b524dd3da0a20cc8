// A case study as a report, for Word and paper: the text, then what is for teaching.
import { CASE_STUDY_KINDS } from '../../../library/case-study-shape.ts';
import { listIfAny, text, textIfAny, type Block } from '../../../library/text/block.ts';
import type { Report, ReportSection } from '../../../library/text/report.ts';
import { longDay, minuteWords } from '../../../library/words.ts';
import { blocksOf, oneLine, pausesOf, studySections, toDiscuss, type Study, type StudyQuestion } from '../../own-case-study/index.ts';

interface Setting {
  /** The name of the site. */
  madeBy: string;
  /** Example: 2026-11-30 */
  day: string;
}

const questionBlocks = ({ text: asked, hint, listenFor }: StudyQuestion, after?: string): Block[] => [
  text(after ? [{ text: `After “${after}”: `, strong: true }, oneLine(asked)] : oneLine(asked)),
  ...listIfAny([...(oneLine(hint) ? [`Hint: ${oneLine(hint)}`] : []), ...(oneLine(listenFor) ? [`Listen for: ${oneLine(listenFor)}`] : [])]),
];

const ifAny = (heading: string, blocks: readonly Block[], level: 1 | 2 = 2): ReportSection[] =>
  blocks.length > 0 ? [{ heading, level, blocks: [...blocks] }] : [];

/** What is for whoever teaches with it; nothing where nothing of it is written. */
function teachingSections(study: Study): ReportSection[] {
  const parts = [
    ...ifAny('What people can do afterwards', listIfAny(study.objectives.map(oneLine).filter(Boolean))),
    ...ifAny(
      'Pauses in the story',
      pausesOf(study).flatMap((pause) => questionBlocks(pause, pause.after)),
    ),
    ...ifAny(
      'Questions to discuss',
      toDiscuss(study).flatMap((question) => questionBlocks(question)),
    ),
    ...ifAny('Looking after people', blocksOf(study.care)),
  ];
  return parts.length > 0 ? [{ heading: 'For teaching', level: 1, startsPage: true, blocks: [text(`About ${minuteWords(study.minutes)}.`)] }, ...parts] : [];
}

const showsSections = ({ ideas, expects }: Study): ReportSection[] =>
  ideas.length + expects.length > 0
    ? [
        { heading: 'What it shows', level: 1, blocks: [] },
        ...ifAny('Ideas in practice', listIfAny(ideas.map(({ title }) => title))),
        ...ifAny('What a local protocol is expected to do here', listIfAny(expects.map((one) => [one.text, ` (${one.dimension})`]))),
      ]
    : [];

/** All that is written, and nothing of what is not. */
export const studyReport = (title: string, study: Study, { madeBy, day }: Setting): Report => ({
  title: oneLine(title),
  lead: [
    ...[oneLine(study.summary)].filter(Boolean),
    `${CASE_STUDY_KINDS[study.kind]}, told by those who did it. Written with ${madeBy}, ${longDay(day)}. It should hold nothing that points to a person.`,
  ],
  madeBy,
  sections: [
    ...ifAny('Before you read', textIfAny(oneLine(study.contentNote)), 1),
    ...studySections(study).map(({ heading, blocks }): ReportSection => ({ heading, level: 1, blocks })),
    ...showsSections(study),
    ...teachingSections(study),
  ],
});
