// One person’s reflection as a written reflective account. Private notes are left out.
import { minuteWords } from '../../../library/words.ts';
import { list, text } from '../../../library/text/block.ts';
import type { Report, ReportSection } from '../../../library/text/report.ts';
import { ACCOUNT_PARTS } from '../model/account.ts';
import type { Account } from '../model/documents.ts';
import { RATING_LABELS, SURENESS_LABELS } from '../model/vocabulary.ts';
import { longDay, versionLine, wordingSection, type ExportSetting } from './wording.ts';
import * as texts from '../texts.ts';

function answersSection({ questions, answers }: Account): ReportSection {
  const rows = questions.flatMap(({ key, text: words }) => {
    const answer = answers[key];
    return answer?.rating ? [[words, RATING_LABELS[answer.rating], answer.sureness ? SURENESS_LABELS[answer.sureness] : '', answer.evidence ?? '']] : [];
  });
  const blocks =
    rows.length === 0
      ? [text(texts.noQuestionWasRated)]
      : [
          {
            is: 'table' as const,
            caption: texts.myRatings,
            head: [texts.question, texts.rating, texts.howSure, texts.whatWouldShowIt],
            rows,
            widths: [4, 1.3, 1.3, 3],
          },
        ];
  return { heading: texts.questionsIReflectedOn, level: 1, blocks };
}

/** The account, in the order that revalidation asks for. */
export function accountReport(account: Account, setting: ExportSetting): Report {
  const { exercise, heldOn, minutes, siteVersion, questions } = account;
  return {
    title: texts.reflectiveAccount,
    lead: [
      `${exercise.title}, ${longDay(heldOn)}`,
      ...(minutes > 0 ? [texts.timeSpent(minuteWords(minutes))] : []),
      versionLine(setting.siteName, siteVersion),
    ],
    madeBy: setting.siteName,
    sections: [
      ...ACCOUNT_PARTS.map(({ key, title }): ReportSection => ({
        heading: title,
        level: 1,
        blocks: [text(account.account[key].trim() || texts.nothingWrittenYet)],
      })),
      answersSection(account),
      {
        heading: texts.aboutThisAccount,
        level: 1,
        blocks: [list([texts.nobodyHasCheckedIt, texts.itShouldNotHoldDetailsOfPeopleWhoUse])],
      },
      wordingSection(questions, siteVersion),
    ],
  };
}
