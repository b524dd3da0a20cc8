// Takes a worksheet away: as files, or on paper. Details of people are looked for before anything leaves.
import { Button } from '../../../../components/app/Button.tsx';
import { useLeaving, useMaking, type Open } from '../../../application/index.ts';
import type { OutgoingFile } from '../../../exchange/index.ts';
import { worksheetNotes, withWorksheetNotes } from '../../model/notes.ts';
import type { Worksheet } from '../../model/worksheet.ts';

interface Props {
  title: string;
  worksheet: Worksheet;
  change: Open<Worksheet>['change'];
}

const loadFiles = () => import('../../exports/files.ts');

/** The ways, under a heading of their own. */
export function TakeAway({ title, worksheet, change }: Props) {
  const { leave, reviewed } = useLeaving({ body: worksheet, change }, withWorksheetNotes);
  const { make, outcome } = useMaking('the worksheet is kept', 'Or print.');
  const take = (
    what: string,
    label: string,
    maker: (files: Awaited<ReturnType<typeof loadFiles>>, checked: Worksheet) => OutgoingFile | Promise<OutgoingFile>,
  ) => leave(worksheetNotes(title, worksheet), label, (checked) => make(what, async () => maker(await loadFiles(), checked)));
  return (
    <section class="no-print mt-10 border-t border-line pt-7">
      <h2 class="text-title font-bold">Take it away</h2>
      {reviewed(
        <>
          <div class="mt-4 flex flex-wrap gap-3">
            <Button
              onClick={() => take('The spreadsheet', 'Save the spreadsheet', ({ worksheetSpreadsheet }, checked) => worksheetSpreadsheet(title, checked))}
            >
              Spreadsheet
            </Button>
            <Button onClick={() => take('The CSV file', 'Save as CSV', ({ worksheetCsv }, checked) => worksheetCsv(title, checked))}>CSV</Button>
            <Button onClick={() => leave(worksheetNotes(title, worksheet), 'Print', () => print())}>Print</Button>
          </div>
          {outcome}
        </>,
      )}
    </section>
  );
}
