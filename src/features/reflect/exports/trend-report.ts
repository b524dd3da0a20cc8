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
import * as texts from '../texts.ts';

function lineBlocks(line: TrendLine, caption: string): Block[] {
  const rows = line.points.map(({ heldOn, level, tallies, agreed, why }) => [
    longDay(heldOn),
    levelWords(level),
    spreadWords(tallies),
    agreed ? RATING_LABELS[agreed] : '',
    why ?? '',
  ]);
  const head = [texts.session, texts.middleAnswer, texts.answers, texts.agreedLabel, texts.whyItIsNotJoined];
  return [linePicture(line, caption), { is: 'table', caption: texts.sameAsATableCaption(caption), head, rows, widths: [1.6, 1.6, 2.6, 1.1, 2.4] }];
}

/** The report. A middle answer is no score: it says where the middle person stood, and hides how far apart the others were. */
export function trendReport(session: ReflectionSession, setting: ExportSetting): Report {
  const sessions = sessionsOf(session);
  const allTexts = new Map<string, string>(session.questions.map(({ key, text: words }) => [key, words]));
  return {
    title: texts.overTimeTeam(session.team || texts.ourTeamInline),
    lead: [texts.titleSessions(session.exercise.title, sessions.length), versionLine(setting.siteName, session.siteVersion)],
    madeBy: setting.siteName,
    sections: [
      {
        heading: texts.whichSessions,
        level: 1,
        blocks: [
          list(sessions.map(({ heldOn, tookPart }) => `${longDay(heldOn)}: ${tookPart ? tookPartWords(tookPart) : texts.itWasNotKeptWhoTookPart}`)),
          text(texts.lineJoinsTwoSessionsOnlyWhereTheSameGroups),
        ],
      },
      { heading: texts.eachDimension, level: 1, blocks: [] },
      ...trendOfDimensions(session).map((line) => ({
        heading: dimensionTitle(setting, line.id),
        level: 2 as const,
        blocks: lineBlocks(line, dimensionTitle(setting, line.id)),
      })),
      { heading: texts.eachQuestion, level: 1, blocks: [] },
      ...trendOfQuestions(session).map((line) => ({
        heading: allTexts.get(line.id) ?? line.id,
        level: 2 as const,
        blocks: lineBlocks(line, allTexts.get(line.id) ?? line.id),
      })),
    ],
  };
}
