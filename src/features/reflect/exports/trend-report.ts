// All sessions of a team that are remembered, as a report: a line for each dimension and each question, with its table.
import { list, text, type Block } from '../../../library/text/block.ts';
import type { Report } from '../../../library/text/report.ts';
import type { ReflectionSession } from '../model/documents.ts';
import { spreadWords } from '../model/spread.ts';
import { tookPartWords } from '../model/took-part.ts';
import { sessionsOf, trendOfDimensions, trendOfQuestions, type TrendLine } from '../model/trend.ts';
import { RATING_LABELS } from '../model/vocabulary.ts';
import { levelWords, linePicture } from './pictures.ts';
import { dimensionTitle, longDay, versionLine, type ExportSetting } from './wording.ts';

function lineBlocks(line: TrendLine, caption: string): Block[] {
  const rows = line.points.map(({ heldOn, level, tallies, agreed, why }) => [
    longDay(heldOn),
    levelWords(level),
    spreadWords(tallies),
    agreed ? RATING_LABELS[agreed] : '',
    why ?? '',
  ]);
  const head = ['Session', 'Middle answer', 'Answers', 'Agreed', 'Why it is not joined'];
  return [linePicture(line, caption), { is: 'table', caption: `The same as a table: ${caption}`, head, rows, widths: [1.6, 1.6, 2.6, 1.1, 2.4] }];
}

/** The report. A middle answer is no score: it says where the middle person stood, and hides how far apart the others were. */
export function trendReport(session: ReflectionSession, setting: ExportSetting): Report {
  const sessions = sessionsOf(session);
  const texts = new Map<string, string>(session.questions.map(({ key, text: words }) => [key, words]));
  return {
    title: `Over time: ${session.team || 'our team'}`,
    lead: [
      `${session.exercise.title}, ${sessions.length} ${sessions.length === 1 ? 'session' : 'sessions'}`,
      versionLine(setting.siteName, session.siteVersion),
    ],
    madeBy: setting.siteName,
    sections: [
      {
        heading: 'Which sessions',
        level: 1,
        blocks: [
          list(sessions.map(({ heldOn, tookPart }) => `${longDay(heldOn)}: ${tookPart ? tookPartWords(tookPart) : 'it was not kept who took part'}`)),
          text(
            'A line joins two sessions only where the same groups answered the same words. It shows the middle answer: no score, and no word on how far people stood apart.',
          ),
        ],
      },
      { heading: 'Each dimension', level: 1, blocks: [] },
      ...trendOfDimensions(session).map((line) => ({
        heading: dimensionTitle(setting, line.id),
        level: 2 as const,
        blocks: lineBlocks(line, dimensionTitle(setting, line.id)),
      })),
      { heading: 'Each question', level: 1, blocks: [] },
      ...trendOfQuestions(session).map((line) => ({
        heading: texts.get(line.id) ?? line.id,
        level: 2 as const,
        blocks: lineBlocks(line, texts.get(line.id) ?? line.id),
      })),
    ],
  };
}
