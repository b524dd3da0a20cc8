// Packs a PDF as Typst writes it: objects without a stream go together into compressed ones (PDF 1.5, object streams). A tagged book has
// thousands of small objects, and is a third of the size then.
import { deflateSync } from 'node:zlib';

/** Objects in one stream. */
const TOGETHER = 400;
/** Bytes of each field of a line of the cross-reference: its kind, an offset or a stream, a generation or a place in the stream. */
const FIELDS = [1, 4, 2] as const;

interface PdfObject {
  number: number;
  body: Uint8Array;
  /** It holds bytes besides its words, and so stands by itself. */
  hasStream: boolean;
}

const bytesOf = (words: string) => Buffer.from(words, 'latin1');

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The objects of a PDF in the order of their numbers, and the names in its trailer. @throws if its table of objects is not one that Typst writes */
function read(pdf: Uint8Array): { objects: PdfObject[]; trailer: string } {
  const words = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length).toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(words)?.[1]);
  const [head, size] = /^xref\s+0 (\d+)\s+/.exec(words.slice(start)) ?? [];
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(words.slice(start))?.[1];
  if (head === undefined || trailer === undefined) throw new Error('This PDF has no table of objects that can be read.');
  const lines = words.slice(start + head.length, start + head.length + Number(size) * 20).match(/.{20}/gs)!;
  const objects = lines.flatMap((line, number): PdfObject[] => {
    if (line[17] !== 'n') return [];
    const from = words.indexOf('obj', Number(line.slice(0, 10))) + 'obj'.length;
    const stream = streamEnd(words, from);
    return [{ number, body: pdf.subarray(from, words.indexOf('endobj', stream ?? from)), hasStream: stream !== undefined }];
  });
  return { objects, trailer };
}

/** Where the stream of an object ends, if it has one: its bytes may hold any words. */
function streamEnd(words: string, from: number): number | undefined {
  const end = words.indexOf('endobj', from);
  const stream = words.slice(from, end).search(/>>\s*stream\r?\n/);
  if (stream < 0) return undefined;
  const length = Number(/\/Length (\d+)(?! \d+ R)/.exec(words.slice(from, from + stream))?.[1]);
  return from + stream + '>>stream'.length + length;
}

/** Several objects as one that holds them compressed. */
function packed(group: readonly PdfObject[]): Uint8Array<ArrayBuffer> {
  let at = 0;
  const places = group.map(({ number, body }) => {
    const place = `${number} ${at}`;
    at += body.length + 1;
    return place;
  });
  const index = bytesOf(`${places.join(' ')}\n`);
  const data = deflateSync(join([index, ...group.flatMap(({ body }) => [body, bytesOf('\n')])]), { level: 9 });
  return join([
    bytesOf(`<</Type/ObjStm/N ${group.length}/First ${index.length}/Filter/FlateDecode/Length ${data.length}>>stream\n`),
    data,
    bytesOf('\nendstream\n'),
  ]);
}

/** The same document in fewer bytes. The same bytes always give the same. @throws for a PDF that is not as Typst writes it */
export function pack(pdf: Uint8Array): Uint8Array<ArrayBuffer> {
  const { objects, trailer } = read(pdf);
  const small = objects.filter(({ hasStream }) => !hasStream);
  const size = Math.max(...objects.map(({ number }) => number)) + 1;
  const groups = Array.from({ length: Math.ceil(small.length / TOGETHER) }, (_, index) => small.slice(index * TOGETHER, (index + 1) * TOGETHER));
  const streams = groups.map((group, index): PdfObject => ({ number: size + index, body: packed(group), hasStream: true }));
  const table = size + streams.length;
  /** Of each object: its kind (1: by itself, 2: in a stream), where it is, and its place there. */
  const where = new Map<number, [kind: number, at: number, place: number]>();
  for (const [index, group] of groups.entries()) for (const [place, { number }] of group.entries()) where.set(number, [2, size + index, place]);
  const parts: Uint8Array[] = [bytesOf('%PDF-1.7\n%\x80\x80\x80\x80\n')];
  let offset = parts[0]!.length;
  const write = ({ number, body }: PdfObject) => {
    const written = join([bytesOf(`${number} 0 obj\n`), body, bytesOf('endobj\n')]);
    where.set(number, [1, offset, 0]);
    parts.push(written);
    offset += written.length;
  };
  for (const object of [...objects.filter(({ hasStream }) => hasStream), ...streams]) write(object);
  where.set(table, [1, offset, 0]);
  const rows = Array.from({ length: table + 1 }, (_, number) => where.get(number) ?? [0, 0, 0xffff]);
  const data = deflateSync(
    Uint8Array.from(
      rows.flatMap((row) =>
        row.flatMap((value, field) => Array.from({ length: FIELDS[field]! }, (_, at) => (value >>> (8 * (FIELDS[field]! - 1 - at))) & 0xff)),
      ),
    ),
    { level: 9 },
  );
  const names = trailer.replace(/\/Size \d+/, `/Size ${table + 1}`);
  parts.push(
    bytesOf(`${table} 0 obj\n<</Type/XRef/W[${FIELDS.join(' ')}]/Filter/FlateDecode/Length ${data.length}${names}>>stream\n`),
    data,
    bytesOf(`\nendstream\nendobj\nstartxref\n${offset}\n%%EOF\n`),
  );
  return join(parts);
}
