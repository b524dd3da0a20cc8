// Which part of a stylesheet a page uses: rules whose classes stand in it or may come into it, and everything else of the sheet.
import { parse, type AtRule, type ChildNode } from 'postcss';

/** The layers whose rules are left out where a page has none of their classes. Programs bring utilities of their own, and use the components of pages. */
const LAYERS = ['components', 'utilities'] as const;
type Layer = (typeof LAYERS)[number];

/** The classes of each layer that a page may use, and the attributes that rules ask for as they ask for classes. */
type Classes = Readonly<Record<Layer, ReadonlySet<string>>>;

/** A stylesheet made ready for being cut down many times: text that always stays, blocks, and rules with the classes that each selector needs. */
export type Sheet = readonly Piece[];
type Piece = string | { start: string; inside: Sheet } | { layer: Layer; selectors: readonly { text: string; classes: readonly string[] }[]; body: string };

/** Attributes that rules ask for as they ask for classes. Scripts may set each of them. */
const ATTRIBUTE = /\bpopover\b|\bdata-dimension="\d"/gu;
export const ATTRIBUTES: readonly string[] = ['popover', ...[1, 2, 3, 4, 5, 6, 7].map((number) => `data-dimension="${number}"`)];

/** The classes and attributes that a selector needs, without those that it excludes. */
function classesOf(selector: string): string[] {
  const needed = selector.replaceAll(/:not\((?:[^()]|\([^()]*\))*\)/gu, '');
  const classes = [...needed.matchAll(/\.((?:\\.|[\w-])+)/gu)].map(([, name]) => name!.replaceAll(/\\(.)/gu, '$1'));
  const attributes = [...needed.matchAll(/\[([^\]]*)\]/gu)].flatMap(([, asked]) => asked!.match(ATTRIBUTE) ?? []);
  return [...classes, ...attributes];
}

function piecesOf(nodes: readonly ChildNode[], layer: Layer, needs = classesOf): Sheet {
  return nodes.map((node) => {
    if (node.type === 'rule')
      return {
        layer,
        selectors: node.selectors.map((text) => ({ text, classes: needs(text) })),
        body: `{${node.nodes.map(String).join(';')}}`,
      };
    if (node.type === 'atrule' && node.nodes && /^(?:media|supports|layer|container)$/u.test(node.name))
      return { start: `@${node.name} ${node.params}`, inside: piecesOf(node.nodes, layer, needs) };
    return withEnd(node);
  });
}

/** A statement ends with a semicolon; a block has its own end. */
const withEnd = (node: ChildNode): string => (node.type === 'atrule' && !node.nodes ? `${String(node)};` : String(node));

/** Reads a stylesheet, minified as the build writes it. */
export const readSheet = (css: string): Sheet =>
  parse(css).nodes.flatMap((node): Piece[] => {
    if (node.type === 'comment') return [];
    const layer = node.type === 'atrule' && node.name === 'layer' && node.nodes ? LAYERS.find((name) => name === node.params) : undefined;
    // Every page has what is said of elements.
    if (node.type === 'atrule' && node.name === 'layer' && node.params === 'base' && node.nodes)
      return [{ start: `@layer ${node.params}`, inside: piecesOf(node.nodes, 'components', () => []) }];
    // What is only for paper, or for some screens, belongs to the components of the page.
    if (node.type === 'atrule' && node.name === 'media' && node.nodes) return [{ start: `@media ${node.params}`, inside: piecesOf(node.nodes, 'components') }];
    return layer ? [{ start: `@layer ${layer}`, inside: piecesOf((node as AtRule).nodes!, layer) }] : [withEnd(node)];
  });

/** The classes that stand in a page, and the attributes that rules ask for. */
export function classesIn(html: string): Set<string> {
  const classes = [...html.matchAll(/\sclass="([^"]*)"/gu)].flatMap(([, names]) => names!.replaceAll('&gt;', '>').replaceAll('&amp;', '&').split(/\s+/u));
  return new Set([...classes, ...(html.match(ATTRIBUTE) ?? [])]);
}

/** What a part of a page shows before anybody has done anything: without what its closed boxes hold. */
export const shownAtFirst = (html: string): string =>
  html.replaceAll(/(<details(?![^>]*\sopen\b)[^>]*>(?:(?!<details)[^])*?<\/summary>)(?:(?!<details)[^])*?<\/details>/gu, '$1</details>');

/** Paper, and colours that a system forces on every page: blocks of a sheet that most readers never need. */
const ASKED_FOR_LATER = /^@media (?:print|\(forced-colors)/u;

/** What a page with these classes needs of the sheet. */
export function stylesFor(sheet: Sheet, classes: Classes): string {
  return sheet
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('inside' in piece) {
        const inside = stylesFor(piece.inside, classes);
        return inside && `${piece.start}{${inside}}`;
      }
      const used = piece.selectors.filter((selector) => selector.classes.every((name) => classes[piece.layer].has(name)));
      return used.length > 0 ? used.map(({ text }) => text).join(',') + piece.body : '';
    })
    .join('');
}

/** What a rule says only once somebody points at something or goes there by key: no part of a first paint. */
const isOfDoing = (piece: Piece): boolean =>
  typeof piece !== 'string' && 'selectors' in piece && piece.selectors.every(({ text }) => /:hover|:focus-visible/u.test(text));

/** What the top of a page with these classes waits for. */
export const stylesOfTop = (sheet: Sheet, classes: Classes): string =>
  stylesFor(
    sheet.map((piece) => (typeof piece !== 'string' && 'inside' in piece ? { ...piece, inside: piece.inside.filter((part) => !isOfDoing(part)) } : piece)),
    classes,
  );

/** The sheet without what is for paper and for forced colours. */
export const forScreens = (sheet: Sheet): Sheet =>
  sheet.flatMap((piece): Piece[] => {
    if (typeof piece === 'string' || !('inside' in piece)) return [piece];
    return ASKED_FOR_LATER.test(piece.start) ? [] : [{ start: piece.start, inside: forScreens(piece.inside) }];
  });

/** All that the sheet says for paper and for forced colours, in its layers. */
export function forPaperAndForcedColours(sheet: Sheet): string {
  const all = (pieces: Sheet): string =>
    pieces
      .map((piece) => {
        if (typeof piece === 'string') return piece;
        if ('inside' in piece) return `${piece.start}{${all(piece.inside)}}`;
        return piece.selectors.map(({ text }) => text).join(',') + piece.body;
      })
      .join('');
  return sheet
    .map((piece) => {
      if (typeof piece === 'string' || !('inside' in piece)) return '';
      if (ASKED_FOR_LATER.test(piece.start)) return `${piece.start}{${all(piece.inside)}}`;
      const inside = forPaperAndForcedColours(piece.inside);
      return inside && `${piece.start}{${inside}}`;
    })
    .join('');
}

/**
 * Divides the values of the theme between the top of a page and its rest.
 * @param styles those of the top @returns the styles with the values that they read, and the values that only the rest may read
 */
export function divideTheme(styles: string): { top: string; rest: string } {
  const sheet = parse(styles);
  const theme = sheet.nodes.find((node) => node.type === 'atrule' && node.name === 'layer' && node.params === 'theme' && node.nodes);
  if (theme?.type !== 'atrule') return { top: styles, rest: '' };
  const others = sheet.nodes.filter((node) => node !== theme).map(withEnd);
  const read = new Set<string>();
  const readIn = (text: string) => [...text.matchAll(/var\((--[\w-]+)/gu)].map(([, name]) => name!);
  const values = new Map<string, string[]>();
  theme.walkDecls(({ prop, value }) => void values.set(prop, [...(values.get(prop) ?? []), value]));
  const toRead = others.flatMap(readIn);
  for (const name of toRead) {
    if (!read.has(name)) toRead.push(...(values.get(name) ?? []).flatMap(readIn));
    read.add(name);
  }
  const keep = (isKept: (name: string) => boolean) => {
    const part = theme.clone();
    part.walkDecls((value) => void (isKept(value.prop) || value.remove()));
    part.walkRules((rule) => void (rule.nodes.length > 0 || rule.remove()));
    part.walkAtRules((block) => void (block.nodes?.length === 0 && block.remove()));
    return part.nodes?.length === 0 ? '' : String(part);
  };
  const at = sheet.nodes.indexOf(theme);
  return { top: [...others.slice(0, at), keep((name) => read.has(name)), ...others.slice(at)].join(''), rest: keep((name) => !read.has(name)) };
}

/**
 * What has to come before the rest of a page, where it has more classes than its top. From the first rule on that the top does without, each layer
 * stands in it whole: a later rule wins over an earlier one, so that what comes after has to come once more. Rules of doing are no such rule: each is
 * stronger than the rule of its element, wherever it stands.
 */
export function stylesOfRest(sheet: Sheet, classes: Classes, top: Classes): string {
  const begun = new Set<string>();
  return sheet
    .map((piece) => {
      if (typeof piece === 'string' || !('inside' in piece)) return '';
      const { start, inside } = piece;
      const needed = inside.map((part) => stylesFor([part], classes));
      const first = begun.has(start) ? 0 : needed.findIndex((text, at) => !isOfDoing(inside[at]!) && text !== stylesFor([inside[at]!], top));
      if (first >= 0) begun.add(start);
      const styles = needed.filter((_, at) => (first >= 0 && at >= first) || isOfDoing(inside[at]!)).join('');
      return styles && `${start}{${styles}}`;
    })
    .join('');
}
