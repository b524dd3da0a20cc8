// Takes a worksheet away: as files, or on paper. Details of people are looked for before anything leaves.
import { Button } from '../../../../components/app/Button.tsx';
import { useApplication, useLeaving, useMaking } from '../../../application/index.ts';
import { within, type OutgoingFile } from '../../../exchange/index.ts';
import { LIMITS } from '../../model/definition.ts';
import { worksheetTexts } from '../../model/leaving-texts.ts';
import type { Worksheet } from '../../model/worksheet.ts';
import type { Look } from '../looks.ts';
import * as texts from '../texts.ts';

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

/** The id of its heading, to which the tools above a long worksheet lead. */
export const TAKE_AWAY = 'take-away';

/** The ways, under a heading of their own. */
export function TakeAway({ title, worksheet, look, onChange }: Props) {
  const { site } = useApplication();
  const named = { title, worksheet };
  const { leave, reviewed } = useLeaving<Named>({ body: named, change: onChange });
  const { make, outcome } = useMaking(texts.worksheetIsKept, texts.orPrint);
  const textsOf = () => [
    { note: { id: 'title', label: texts.nameOfTheWorksheet, text: title }, most: LIMITS.label, put: (now: Named, words: string) => ({ ...now, title: words }) },
    ...within<Named, 'worksheet'>('worksheet', worksheetTexts(worksheet)),
  ];
  const take = (what: string, label: string, maker: (files: Files, checked: Named) => OutgoingFile | Promise<OutgoingFile>) =>
    leave(textsOf(), label, (checked) => make(what, async () => maker(await loadFiles(), checked)));
  const isDrawn = look !== 'table' && look !== 'checklist' && look !== 'sheet';
  return (
    <section class="no-print mt-10 border-t border-line pt-7">
      <h2 id={TAKE_AWAY} tabIndex={-1} class="text-title font-bold">
        {texts.takeItAway}
      </h2>
      {reviewed(
        <>
          <div class="mt-4 flex flex-wrap gap-3">
            <Button
              look="main"
              onClick={() =>
                take(texts.wordDocument, texts.saveAsWord, ({ worksheetWord }, checked) => worksheetWord(checked.title, checked.worksheet, site.name))
              }
            >
              {texts.word}
            </Button>
            <Button
              onClick={() =>
                take(texts.spreadsheet, texts.saveTheSpreadsheet, ({ worksheetSpreadsheet }, checked) => worksheetSpreadsheet(checked.title, checked.worksheet))
              }
            >
              {texts.spreadsheetLabel}
            </Button>
            <Button onClick={() => take(texts.csvFile, texts.saveAsCSV, ({ worksheetCsv }, checked) => worksheetCsv(checked.title, checked.worksheet))}>
              {texts.csv}
            </Button>
            {look === 'deck' && (
              <Button
                onClick={() =>
                  take(texts.theCards, texts.saveTheCards, ({ worksheetCards }, checked) => worksheetCards(checked.title, checked.worksheet, site.name))
                }
              >
                {texts.cardsToCutOutWord}
              </Button>
            )}
            {isDrawn && (
              <>
                <Button
                  onClick={() => take(texts.picture, texts.saveThePicture, ({ pictureSvg }, checked) => pictureSvg(checked.title, checked.worksheet, look))}
                >
                  {texts.pictureSVG}
                </Button>
                <Button
                  onClick={() => take(texts.picture, texts.saveThePicture, ({ picturePng }, checked) => picturePng(checked.title, checked.worksheet, look))}
                >
                  {texts.picturePNG}
                </Button>
              </>
            )}
            <Button onClick={() => leave(textsOf(), texts.print, () => print())}>{texts.print}</Button>
          </div>
          {outcome}
        </>,
      )}
    </section>
  );
}
