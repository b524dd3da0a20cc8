// Takes an appraisal away: as Word, as a spreadsheet that reckons, or to read and print.
import { applicationPath } from '../../../../../library/applications.ts';
import { AS_SPREADSHEET, AS_WORD, goTo, screenHref, sitePath, TakeAway, useApplication, type OpenWhole } from '../../../../application/index.ts';
import { LIMITS, type Appraisal } from '../../model/appraisal.ts';
import { appraisalTexts } from '../../model/leaving-texts.ts';
import { optionsDataIfAny } from '../load-options-data.ts';
import * as texts from '../../texts.ts';

const loadFiles = () => import('../../exports/files.ts');

/** The ways. */
export function TakeAppraisalAway({ id, doc, ...open }: OpenWhole<Appraisal>) {
  const { site } = useApplication();
  return (
    <TakeAway
      {...open}
      title={doc.title}
      name={{ label: texts.nameOfTheAppraisal, most: LIMITS.label }}
      wordsOf={appraisalTexts}
      whatIsKept={texts.appraisalIsKept}
      ways={[
        { ...AS_WORD, make: async ({ title, body }) => (await loadFiles()).appraisalWord(title, body, site.name, await optionsDataIfAny(site)) },
        { ...AS_SPREADSHEET, label: texts.spreadsheetWithFormulas, make: async ({ title, body }) => (await loadFiles()).appraisalSpreadsheet(title, body) },
        { label: texts.readAsOnePage, goOnLabel: texts.goOn, goOn: () => goTo(screenHref(id, 'record')) },
      ]}
    >
      <p class="mt-3 max-w-read text-small text-soft">
        {texts.toGoOnInAnotherBrowser(<a href={sitePath(site, applicationPath('workbook'))}>{texts.saveItToAFileInYourWorkbook}</a>)}
      </p>
    </TakeAway>
  );
}
