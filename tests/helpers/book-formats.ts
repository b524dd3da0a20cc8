// A book as each of its formats has it: its headings, items, tables and figures in order, its words, and where its links lead.
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { ELEMENT_NODE, parse, TEXT_NODE, type ElementNode, type Node } from 'ultrahtml';
import { findPdfReader } from '../../scripts/workshop/office.ts';

/** What a format says of a book. */
export interface Read {
  /** Each heading with its level from 1, each item of a list, each table with its columns and rows, each figure. Example: h2 Why it matters */
  parts: string[];
  /** All letters and digits, without the title page and the contents. */
  letters: string;
  /** Where links out of the file lead, in order. One that goes on over lines counts once. */
  links: string[];
}

/** Letters and digits, without what stands between them: formats break lines and set marks of their own. */
export const lettersOf = (words: string) => words.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

const once = (links: readonly string[]) => links.filter((link, at) => link !== links[at - 1]);

const isElement = (node: Node): node is ElementNode => node.type === ELEMENT_NODE;
const childrenOf = (node: Node): Node[] => ('children' in node ? (node.children as Node[]) : []);
const textIn = (node: Node): string =>
  node.type === TEXT_NODE
    ? unescaped(node.value)
    : childrenOf(node)
        .map((child) => textIn(child))
        .join('');
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'", nbsp: ' ' };
const unescaped = (words: string) => words.replace(/&(amp|lt|gt|quot|#39|apos|nbsp);/g, (_, name: string) => NAMED[name]!);

/** Elements of these names below a node, in order. */
const all = (node: Node, ...names: string[]): ElementNode[] =>
  childrenOf(node).flatMap((child) => [...(isElement(child) && names.includes(child.name) ? [child] : []), ...all(child, ...names)]);

/** The article of a page, and what stands straight in it. */
const inArticle = (html: string): ElementNode[] => childrenOf(all(parse(html) as Node, 'article')[0]!).filter(isElement);

/** The page of a book, and the words of the head of each of its tables. `withNumbers`: with the numbers of ordered lists among the letters, as a PDF prints them. */
export function readPage(html: string, withNumbers: boolean): Read & { heads: string[] } {
  // What comes before the first section is the title page and the contents.
  const sections = inArticle(html).filter(({ name }) => name === 'section');
  const parts: string[] = [];
  const words: string[] = [];
  const walk = (node: Node, number?: number): void => {
    if (node.type === TEXT_NODE) words.push(unescaped(node.value));
    if (!isElement(node)) return;
    const { name, attributes } = node;
    if (/^h[2-5]$/.test(name)) parts.push(`h${Number(name[1]) - 1} ${lettersOf(textIn(node))}`);
    if (name === 'li' || name === 'dt') parts.push('item');
    if (name === 'table') parts.push(`table ${all(all(node, 'tr')[0]!, 'td', 'th').length} by ${all(node, 'tr').length}`);
    if (name === 'img') parts.push(`figure ${lettersOf(attributes['alt'] ?? '')}`);
    if (withNumbers && name === 'li' && number !== undefined) words.push(` ${number}. `);
    let counted = 0;
    for (const child of childrenOf(node)) walk(child, name === 'ol' && isElement(child) ? ++counted : undefined);
  };
  for (const section of sections) walk(section);
  const links = sections.flatMap((section) => all(section, 'a')).map(({ attributes }) => unescaped(attributes['href'] ?? ''));
  return {
    parts,
    letters: lettersOf(words.join('')),
    links: once(links.filter((href) => !href.startsWith('#'))),
    heads: sections.flatMap((section) => all(section, 'thead')).map((head) => lettersOf(textIn(head))),
  };
}

/** The title page of a book as its page has it, in letters. */
export const coverLetters = (html: string): string[] =>
  inArticle(html)
    .filter(({ name, attributes }) => (name === 'p' || name === 'dl') && !attributes['class']?.includes('no-print'))
    .map((told) => lettersOf(textIn(told)));

const paragraphs = (xml: string) => xml.match(/<w:p>[\s\S]*?<\/w:p>|<w:p [\s\S]*?<\/w:p>|<w:tbl>|<\/w:tbl>|<w:tr>|<w:tr [^>]*>|<w:tc>/g) ?? [];
const wordsOfXml = (xml: string) => unescaped([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(''));

/** A Word file, and the places in it to which its own links lead that are not there. */
export function readWord(file: Uint8Array): Read & { lost: string[] } {
  const parts = unzipSync(file);
  const xml = strFromU8(parts['word/document.xml']!);
  const relations = strFromU8(parts['word/_rels/document.xml.rels']!);
  const targets = new Map(
    [...relations.matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [/ Id="([^"]+)"/.exec(tag)![1]!, unescaped(/ Target="([^"]+)"/.exec(tag)![1]!)]),
  );
  // The contents end with a line on how to number them.
  const body = xml.slice(xml.indexOf('Update Field'));
  const found: string[] = [];
  let table: { columns: number; rows: number } | undefined;
  for (const piece of paragraphs(body)) {
    if (piece === '<w:tbl>') table = { columns: 0, rows: 0 };
    else if (piece === '</w:tbl>') {
      found.push(`table ${table!.columns / table!.rows} by ${table!.rows}`);
      table = undefined;
    } else if (piece.startsWith('<w:tr')) table!.rows += 1;
    else if (piece === '<w:tc>') table!.columns += 1;
    else {
      const level = /<w:pStyle w:val="Heading(\d)"\/>/.exec(piece)?.[1];
      if (level) found.push(`h${level} ${lettersOf(wordsOfXml(piece))}`);
      else if (piece.includes('<w:numPr>')) found.push('item');
      for (const [, alt] of piece.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)) found.push(`figure ${lettersOf(unescaped(alt!))}`);
    }
  }
  const places = new Set([...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name]) => name!));
  const linksIn = (words: string) =>
    [...words.matchAll(/<w:hyperlink [^>]*>/g)].map(([tag]) => ({ out: / r:id="([^"]+)"/.exec(tag)?.[1], place: / w:anchor="([^"]+)"/.exec(tag)?.[1] }));
  return {
    parts: found,
    letters: lettersOf(wordsOfXml(body.slice(body.indexOf('</w:p>')))),
    links: once(
      linksIn(body).flatMap(({ out, place }) => (out === undefined ? [] : [(targets.get(out) ?? 'nowhere') + (place === undefined ? '' : `#${place}`)])),
    ),
    lost: linksIn(xml).flatMap(({ out, place }) => (out === undefined && place !== undefined && !places.has(place) ? [place] : [])),
  };
}

/**
 * Parts as poppler tells them: it leaves the words of a heading out that has a sign beyond Latin letters, such as ’. Its level stands, and its
 * words are among the letters.
 */
export const asPoppler = (parts: readonly string[], told: readonly string[]) =>
  parts.map((part, at) => (/^h\d $/.test(told[at] ?? '') ? part.slice(0, 3) : part));

const ask = (program: string, ...args: string[]) =>
  execFileSync(join(dirname(findPdfReader()!), program), args, { encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'ignore'] });

/**
 * A PDF as poppler reads it: its parts by their tags, its words as they are printed. Running heads and numbers of pages are left out, and so are
 * the heads of tables where a page begins with one again.
 */
export function readPdf(path: string, title: string, heads: readonly string[]): Read & { cover: string; headings: number; unnamed: number } {
  const tags = ask('pdfinfo', '-struct', path).split('\n');
  const found: string[] = [];
  let table: { columns: number; rows: number } | undefined;
  let indent = 0;
  const close = () => {
    if (table) found.push(`table ${table.columns / table.rows} by ${table.rows}`);
    table = undefined;
  };
  for (const line of tags) {
    const depth = line.search(/\S/);
    if (table && depth >= 0 && depth <= indent) close();
    const [, kind = '', name = ''] = /^\s*(H\d|LI|Table|TR|TH|TD|Figure)\b[^"]*(?:"(.*)")?/.exec(line) ?? [];
    if (/^H\d$/.test(kind)) found.push(`h${kind[1]} ${lettersOf(name)}`);
    else if (kind === 'LI') found.push('item');
    else if (kind === 'Table') [table, indent] = [{ columns: 0, rows: 0 }, depth];
    else if (kind === 'TR' && table) table.rows += 1;
    else if ((kind === 'TH' || kind === 'TD') && table) table.columns += 1;
    else if (kind === 'Figure') found.push(`figure ${lettersOf(name)}`);
  }
  close();
  const contents = found.indexOf('h1 Contents');
  const pages = ask('pdftotext', '-raw', path, '-').split('\f');
  // Pages on which a chapter begins have no running head; the first of them after the title page and the contents is the first of the text.
  const first = pages.findIndex((page, at) => at > 1 && !page.startsWith(title));
  const bare = pages.slice(first).map((page) => {
    const lines = page.trimEnd().split('\n').slice(0, -1);
    const letters = lettersOf((lines[0]?.startsWith(title) ? lines.slice(1) : lines).join('\n'));
    const again = heads.find((head) => letters.startsWith(head));
    return again === undefined ? letters : letters.slice(again.length);
  });
  const links = [...ask('pdfinfo', '-url', path).matchAll(/Annotation\s+(\S+)/g)].map(([, link]) => link!);
  return {
    parts: found.slice(contents + 1),
    letters: bare.join(''),
    links: once(links),
    cover: lettersOf(pages[0]!),
    headings: found.filter((part) => /^h\d/.test(part)).length,
    unnamed: found.filter((part) => part === 'figure ').length,
  };
}
