// Takes an appraisal away: as Word, as a spreadsheet that reckons, or to read and print. Details of people are looked for before anything leaves.
import { Button } from '../../../../../components/app/Button.tsx';
import { goTo, screenHref, useApplication, useLeaving, useMaking, type OpenWhole } from '../../../../application/index.ts';
import { within, type OutgoingFile } from '../../../../exchange/index.ts';
import { LIMITS, type Appraisal } from '../../model/appraisal.ts';
import { appraisalTexts } from '../../model/leaving-texts.ts';

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
  const { make, outcome } = useMaking('the appraisal is kept', 'Or print.');
  const textsOf = () => [
    { note: { id: 'title', label: 'Name of the appraisal', text: title }, most: LIMITS.label, put: (now: Named, words: string) => ({ ...now, title: words }) },
    ...within<Named, 'appraisal'>('appraisal', appraisalTexts(body)),
  ];
  const take = (what: string, label: string, maker: (files: Files, checked: Named) => Promise<OutgoingFile>) =>
    leave(textsOf(), label, (checked) => make(what, async () => maker(await loadFiles(), checked)));
  return (
    <section class="no-print mt-10 border-t border-line pt-7">
      <h2 class="text-title font-bold">Take it away</h2>
      {reviewed(
        <>
          <div class="mt-4 flex flex-wrap gap-3">
            <Button
              look="main"
              onClick={() =>
                take('The Word document', 'Save as Word', ({ appraisalWord }, { title: name, appraisal }) => appraisalWord(name, appraisal, site.name))
              }
            >
              Word
            </Button>
            <Button
              onClick={() =>
                take('The spreadsheet', 'Save the spreadsheet', ({ appraisalSpreadsheet }, { title: name, appraisal }) => appraisalSpreadsheet(name, appraisal))
              }
            >
              Spreadsheet with formulas
            </Button>
            <Button onClick={() => leave(textsOf(), 'Go on', () => goTo(screenHref(id, 'record')))}>Read as one page, and print</Button>
          </div>
          {outcome}
          <p class="mt-3 max-w-read text-small text-soft">To go on in another browser, save it to a file in your workbook.</p>
        </>,
      )}
    </section>
  );
}
