// Word documents whose bytes change only when what they say changes: the library for them writes the moment of making and random names.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ALWAYS_IN_ZIP } from '../../../library/stable-zip.ts';
import type { Report } from '../../../library/text/report.ts';
import { toWord } from '../../exchange/index.ts';

/** Stands for the moment of making in every file, as ALWAYS_IN_ZIP does in a zip file, which has no time zone. */
const ALWAYS = '1980-01-01T00:00:00Z';

/** What the library makes up or counts on from one document to the next: names of links, of places in the contents, of bookmarks and drawings. */
const MADE_UP = [/\brId[\w-]{15,}/g, /\b_Toc\d+/g, /(?<=<w:bookmark(?:Start|End) [^>]*\bw:id=")\d+/g, /(?<=<wp:docPr [^>]*\bid=")\d+/g];
/** What stands in place of each, before its number. */
const NAMES = ['rIdx', '_Toc', '', ''];

/** The document with the same moment and the same names each time: names are numbered in the order in which they come. */
function settled(document: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(document);
  const known = MADE_UP.map(() => new Map<string, string>());
  const nameOf = (kind: number, made: string) => {
    const names = known[kind]!;
    const name = names.get(made) ?? `${NAMES[kind]}${names.size + 1}`;
    names.set(made, name);
    return name;
  };
  const settle = (path: string): Uint8Array => {
    const part = parts[path]!;
    if (!/\.(?:xml|rels)$/.test(path)) return part;
    const xml = MADE_UP.reduce((words, pattern, kind) => words.replace(pattern, (made) => nameOf(kind, made)), strFromU8(part));
    return strToU8(path === 'docProps/core.xml' ? xml.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, ALWAYS) : xml);
  };
  return zipSync(
    Object.fromEntries(
      Object.keys(parts)
        .sort()
        .map((path) => [path, settle(path)]),
    ),
    { mtime: ALWAYS_IN_ZIP, level: 6 },
  );
}

/** The bytes of a Word document, the same for the same document. */
export const toStable = async (document: Blob): Promise<Uint8Array<ArrayBuffer>> => settled(new Uint8Array(await document.arrayBuffer()));

/** The report as the bytes of a .docx file. The same report always gives the same bytes. */
export const toStableWord = async (report: Report): Promise<Uint8Array<ArrayBuffer>> => toStable(await toWord(report));
