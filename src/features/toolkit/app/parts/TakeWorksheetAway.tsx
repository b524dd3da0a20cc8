// Takes a worksheet away: as files, or on paper.
import { AS_SPREADSHEET, AS_WORD, TakeAway, useApplication, type OpenWhole, type Way } from '../../../application/index.ts';
import { LIMITS } from '../../model/definition.ts';
import { worksheetTexts } from '../../model/leaving-texts.ts';
import type { Worksheet } from '../../model/worksheet.ts';
import type { Look } from '../looks.ts';
import * as texts from '../texts.ts';

interface Props extends Pick<OpenWhole<Worksheet>, 'body' | 'change' | 'rename'> {
  title: string;
  look: Look;
}

const loadFiles = () => import('../../exports/files.ts');
const PICTURE = { what: texts.picture, goOnLabel: texts.saveThePicture };

/** The ways that there are for this look. */
export function TakeWorksheetAway({ look, ...named }: Props) {
  const { site } = useApplication();
  const cards: Way<Worksheet> = {
    label: texts.cardsToCutOutWord,
    what: texts.theCards,
    goOnLabel: texts.saveTheCards,
    make: async ({ title, body }) => (await loadFiles()).worksheetCards(title, body, site.name),
  };
  const pictures: Way<Worksheet>[] = [
    { ...PICTURE, label: texts.pictureSVG, make: async ({ title, body }) => (await loadFiles()).pictureSvg(title, body, look) },
    { ...PICTURE, label: texts.picturePNG, make: async ({ title, body }) => (await loadFiles()).picturePng(title, body, look) },
  ];
  const isDrawn = look !== 'table' && look !== 'checklist' && look !== 'sheet';
  return (
    <TakeAway
      {...named}
      name={{ label: texts.nameOfTheWorksheet, most: LIMITS.label }}
      wordsOf={worksheetTexts}
      whatIsKept={texts.worksheetIsKept}
      ways={[
        { ...AS_WORD, make: async ({ title, body }) => (await loadFiles()).worksheetWord(title, body, site.name) },
        { ...AS_SPREADSHEET, label: texts.spreadsheet, make: async ({ title, body }) => (await loadFiles()).worksheetSpreadsheet(title, body) },
        { label: texts.csv, what: texts.csvFile, goOnLabel: texts.saveAsCSV, make: async ({ title, body }) => (await loadFiles()).worksheetCsv(title, body) },
        ...(look === 'deck' ? [cards] : []),
        ...(isDrawn ? pictures : []),
        { label: texts.print, goOnLabel: texts.print, goOn: () => print() },
      ]}
    />
  );
}
