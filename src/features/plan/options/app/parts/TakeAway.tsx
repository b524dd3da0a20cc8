// Takes an appraisal away: as Word, as a spreadsheet that reckons, or to read and print. Details of people are looked for before anything leaves.
import { Button } from '../../../../../components/app/Button.tsx';
import { goTo, screenHref, useApplication, useLeaving, useMaking, type OpenWhole } from '../../../../application/index.ts';
import { within, type OutgoingFile } from '../../../../exchange/index.ts';
import { LIMITS, type Appraisal } from '../../model/appraisal.ts';
import { appraisalTexts } from '../../model/leaving-texts.ts';
import * as texts from '../../texts.ts';

/** An appraisal with its name. */
interface Named {
  title: string;
  appraisal: Appraisal;
}

const loadFiles = () => import('../../exports/files.ts');
type Files = Awaited<ReturnType<typeof loadFiles>>;

/** The ways, under a heading of their own. */
export function TakeAway({ id, doc: { title }, body, change, rename }: OpenWhole<Appraisal>) {
  const { site } = useApplication();
  const { leave, reviewed } = useLeaving<Named>({
    body: { title, appraisal: body },
    change: (updater) => {
      const named = updater({ title, appraisal: body });
      if (named.title !== title) rename(named.title);
      change((now) => updater({ title, appraisal: now }).appraisal);
    },
  });
  const { make, outcome } = useMaking(texts.appraisalIsKept, texts.orPrint);
  const textsOf = () => [
    { note: { id: 'title', label: texts.nameOfTheAppraisal, text: title }, most: LIMITS.label, put: (now: Named, words: string) => ({ ...now, title: words }) },
    ...within<Named, 'appraisal'>('appraisal', appraisalTexts(body)),
  ];
  const take = (what: string, label: string, maker: (files: Files, checked: Named) => Promise<OutgoingFile>) =>
    leave(textsOf(), label, (checked) => make(what, async () => maker(await loadFiles(), checked)));
  return (
    <section class="no-print mt-10 border-t border-line pt-7">
      <h2 class="text-title font-bold">{texts.takeItAway}</h2>
      {reviewed(
        <>
          <div class="mt-4 flex flex-wrap gap-3">
            <Button
              look="main"
              onClick={() =>
                take(texts.wordDocument, texts.saveAsWord, ({ appraisalWord }, { title: name, appraisal }) => appraisalWord(name, appraisal, site.name))
              }
            >
              {texts.word}
            </Button>
            <Button
              onClick={() =>
                take(texts.spreadsheet, texts.saveTheSpreadsheet, ({ appraisalSpreadsheet }, { title: name, appraisal }) =>
                  appraisalSpreadsheet(name, appraisal),
                )
              }
            >
              {texts.spreadsheetWithFormulas}
            </Button>
            <Button onClick={() => leave(textsOf(), texts.goOn, () => goTo(screenHref(id, 'record')))}>{texts.readAsOnePage}</Button>
          </div>
          {outcome}
          <p class="mt-3 max-w-read text-small text-soft">{texts.toGoOnInAnotherBrowser}</p>
        </>,
      )}
    </section>
  );
}
