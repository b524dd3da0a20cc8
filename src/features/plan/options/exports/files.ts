// What people take away of an appraisal, as files. Each loads the library it needs when it is asked for.
import { fileName, today, toSpreadsheet, toWord, type OutgoingFile } from '../../../exchange/index.ts';
import { scoredOf, type Appraisal } from '../model/appraisal.ts';
import { heardScores } from '../model/disagreement.ts';
import type { OptionsData } from '../model/options-data.ts';
import { appraisalReport } from './report.ts';
import { criteriaSheet, partsSheet, robustSheets, scoresSheet, spreadSheet } from './sheets.ts';

/** The appraisal as a Word document. `madeBy`: the name of the site. `library`: what it says of its models, where it could be had. */
export const appraisalWord = async (title: string, appraisal: Appraisal, madeBy: string, library?: OptionsData): Promise<OutgoingFile> => ({
  name: fileName(title, 'docx'),
  content: await toWord(appraisalReport(title, appraisal, { madeBy, day: today(), library })),
});

/** The appraisal as a spreadsheet that reckons. */
export const appraisalSpreadsheet = async (title: string, appraisal: Appraisal): Promise<OutgoingFile> => ({
  name: fileName(title, 'xlsx'),
  content: await toSpreadsheet([
    ...(scoredOf(appraisal).length > 0 ? [scoresSheet(appraisal), partsSheet(appraisal)] : []),
    criteriaSheet(appraisal),
    ...(heardScores(appraisal).length > 0 ? [spreadSheet(appraisal)] : []),
    ...robustSheets(appraisal),
  ]),
});
