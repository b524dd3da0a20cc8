// One person’s reflection as a written reflective account. Private notes are left out.
import { minuteWords } from '../../../library/words.ts';
import { list, text } from '../../../library/text/block.ts';
import type { Report, ReportSection } from '../../../library/text/report.ts';
import { ACCOUNT_PARTS } from '../model/account.ts';
import type { Account } from '../model/documents.ts';
import { RATING_LABELS, SURENESS_LABELS } from '../model/vocabulary.ts';
import { longDay, versionLine, wordingSection, type ExportSetting } from './wording.ts';

function answersSection({ questions, answers }: Account): ReportSection {
  const rows = questions.flatMap(({ key, text: words }) => {
    const answer = answers[key];
    return answer?.rating ? [[words, RATING_LABELS[answer.rating], answer.sureness ? SURENESS_LABELS[answer.sureness] : '', answer.evidence ?? '']] : [];
  });
  const blocks =
    rows.length === 0
      ? [text('No question was rated.')]
      : [{ is: 'table' as const, caption: 'My ratings', head: ['Question', 'Rating', 'How sure', 'What would show it'], rows, widths: [4, 1.3, 1.3, 3] }];
  return { heading: 'Questions I reflected on', level: 1, blocks };
}

/** The account, in the order that revalidation asks for. */
export function accountReport(account: Account, setting: ExportSetting): Report {
  const { exercise, heldOn, minutes, siteVersion, questions } = account;
  return {
    title: 'Reflective account',
    lead: [`${exercise.title}, ${longDay(heldOn)}`, `Time spent: ${minuteWords(minutes)}, self-declared.`, versionLine(setting.siteName, siteVersion)],
    madeBy: setting.siteName,
    sections: [
      ...ACCOUNT_PARTS.map(({ key, title }): ReportSection => ({
        heading: title,
        level: 1,
        blocks: [text(account.account[key].trim() || 'Nothing written yet.')],
      })),
      answersSection(account),
      {
        heading: 'About this account',
        level: 1,
        blocks: [
          list([
            'Nobody has checked it: the words, the time and the ratings are the person’s own.',
            'It should not hold details of people who use services, or of colleagues.',
          ]),
        ],
      },
      wordingSection(questions, siteVersion),
    ],
  };
}
