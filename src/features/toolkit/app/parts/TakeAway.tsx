// Takes a worksheet away: as files, or on paper. Details of people are looked for before anything leaves.
import { Button } from '../../../../components/app/Button.tsx';
import { useApplication, useLeaving, useMaking } from '../../../application/index.ts';
import { within, type OutgoingFile } from '../../../exchange/index.ts';
import { LIMITS } from '../../model/definition.ts';
import { worksheetTexts } from '../../model/leaving-texts.ts';
import type { Worksheet } from '../../model/worksheet.ts';
import type { Look } from '../looks.ts';

/** A worksheet with its name. */
interface Named {
  title: string;
  worksheet: Worksheet;
}
interface Props extends Named {
  look: Look;
  onChange: (change: (named: Named) => Named) => void;
}

const loadFiles = () => import('../../exports/files.ts');
type Files = Awaited<ReturnType<typeof loadFiles>>;

/** The ways, under a heading of their own. */
export function TakeAway({ title, worksheet, look, onChange }: Props) {
  const { site } = useApplication();
  const named = { title, worksheet };
  const { leave, reviewed } = useLeaving<Named>({ body: named, change: onChange });
  const { make, outcome } = useMaking('the worksheet is kept', 'Or print.');
  const textsOf = () => [
    { note: { id: 'title', label: 'Name of the worksheet', text: title }, most: LIMITS.label, put: (now: Named, words: string) => ({ ...now, title: words }) },
    ...within<Named, 'worksheet'>('worksheet', worksheetTexts(worksheet)),
  ];
  const take = (what: string, label: string, maker: (files: Files, checked: Named) => OutgoingFile | Promise<OutgoingFile>) =>
    leave(textsOf(), label, (checked) => make(what, async () => maker(await loadFiles(), checked)));
  const isDrawn = look !== 'table' && look !== 'checklist' && look !== 'sheet';
  return (
    <section class="no-print mt-10 border-t border-line pt-7">
      <h2 class="text-title font-bold">Take it away</h2>
      {reviewed(
        <>
          <div class="mt-4 flex flex-wrap gap-3">
            <Button
              look="main"
              onClick={() =>
                take('The Word document', 'Save as Word', ({ worksheetWord }, checked) => worksheetWord(checked.title, checked.worksheet, site.name))
              }
            >
              Word
            </Button>
            <Button
              onClick={() =>
                take('The spreadsheet', 'Save the spreadsheet', ({ worksheetSpreadsheet }, checked) => worksheetSpreadsheet(checked.title, checked.worksheet))
              }
            >
              Spreadsheet
            </Button>
            <Button onClick={() => take('The CSV file', 'Save as CSV', ({ worksheetCsv }, checked) => worksheetCsv(checked.title, checked.worksheet))}>
              CSV
            </Button>
            {look === 'deck' && (
              <Button
                onClick={() =>
                  take('The cards', 'Save the cards', ({ worksheetCards }, checked) => worksheetCards(checked.title, checked.worksheet, site.name))
                }
              >
                Cards to cut out (Word)
              </Button>
            )}
            {isDrawn && (
              <>
                <Button
                  onClick={() => take('The picture', 'Save the picture', ({ pictureSvg }, checked) => pictureSvg(checked.title, checked.worksheet, look))}
                >
                  Picture (SVG)
                </Button>
                <Button
                  onClick={() => take('The picture', 'Save the picture', ({ picturePng }, checked) => picturePng(checked.title, checked.worksheet, look))}
                >
                  Picture (PNG)
                </Button>
              </>
            )}
            <Button onClick={() => leave(textsOf(), 'Print', () => print())}>Print</Button>
          </div>
          {outcome}
        </>,
      )}
    </section>
  );
}
