// How a PDF looks: type, space, lines, running heads, and the title page of a book. In Typst; sizes in points and millimetres.
import type { Paper, Report } from '../../../library/text/report.ts';
import { plain, quoted } from './quoted.ts';
import { site } from '../../../site.config.ts';
import * as texts from '../texts.ts';

/** The sheets, and how much room for text each leaves, in millimetres. */
export const SHEETS = {
  a4: { page: 'paper: "a4", flipped: false', text: { width: 170, height: 255 } },
  'a4-wide': { page: 'paper: "a4", flipped: true', text: { width: 257, height: 170 } },
  'a3-wide': { page: 'paper: "a3", flipped: true', text: { width: 380, height: 255 } },
} as const satisfies Record<Paper, { page: string; text: { width: number; height: number } }>;

const [language = '', region] = site.language.split('-');
/** The language of the site, as Typst asks for it. */
export const SPOKEN = `lang: ${quoted(language)}${region ? `, region: ${quoted(region)}` : ''}`;

/** Everything but the sheet itself, so that a sheet can be turned in the middle of a document. */
const SMALL = '8.5pt, fill: luma(90)';
const footer = (words: string) => `context [#set text(${SMALL}); #text(${quoted(words)}) #h(1fr) #counter(page).display("1 / 1", both: true)]`;

/** What every document is set in. A row to write in is 15 millimetres tall or more. */
const base = ({ title, madeBy, paper = 'a4' }: Report) => `
#set document(title: ${quoted(title)}, author: ${quoted(madeBy)}, date: none)
#set page(${SHEETS[paper].page}, margin: (x: 20mm, y: 18mm), footer: ${footer(`${madeBy} · ${title}`)})
#set text(font: ("Atkinson Hyperlegible Next", "New Computer Modern"), size: 10.5pt, ${SPOKEN})
#set par(leading: 0.62em, spacing: 0.95em)
#set heading(outlined: true)
#show heading: set block(above: 1.5em, below: 0.7em, sticky: true)
#show heading.where(level: 1): set text(16pt)
#show heading.where(level: 2): set text(13pt)
#show link: underline.with(stroke: 0.5pt, offset: 1.6pt)
#show figure: set block(breakable: true)
#show figure: set align(start)
#show figure.caption: it => block(sticky: true, text(9.5pt, fill: luma(80), it.body))
#set table(stroke: 0.5pt + luma(140), inset: 5pt, fill: (_, y) => if y == 0 { luma(240) })
#set image(fit: "contain")
#set terms(separator: [: ], hanging-indent: 1.2em)
#let small-print(body) = { set text(8.5pt); set par(leading: 0.5em, spacing: 0.5em); body }
#let under-heading(body) = block(sticky: true, above: 0.3em, below: 0.7em, text(9pt, fill: luma(80), body))
#let kept(body) = block(sticky: true, above: 0.95em, below: 0.95em, body)
#let note(body) = { show link: it => it.body; super(typographic: false, size: 0.68em, text(weight: "regular", body)) }
// As tall as a row to write in has to be: 15 millimetres with the space around.
#let row-to-write(body) = grid(columns: (0mm, 1fr), box(height: 12mm), body)
// Printed words of a sheet to write in leave the room to the hand.
#let to-write-in(body) = { set text(9.5pt); set par(leading: 0.5em); body }
#let box-sign(ticked) = box(width: 0.85em, height: 0.85em, stroke: 0.8pt, baseline: 0.1em, if ticked { align(center + horizon, text(0.8em)[✕]) })
#let writing-line = block(above: 8mm, below: 0mm, line(length: 100%, stroke: 0.5pt + luma(140)))
`;

const INK = 'rgb("1f2430")';
const BOTH = 'rgb("1d5a63")';

/** What a book has besides: room to hold it, chapters that stand out, running heads that say where one is. */
const bookLook = ({ title, madeBy }: Report) => `
#set page(margin: (x: 24mm, top: 24mm, bottom: 22mm), header-ascent: 8mm, footer: context [#set text(${SMALL}); #text(${quoted(madeBy)}) #h(1fr) #counter(page).display()], header: context {
  let here-page = here().page()
  let chapters = query(heading.where(level: 1))
  if chapters.any(it => it.location().page() == here-page) { return }
  let before = chapters.filter(it => it.location().page() < here-page)
  if before.len() > 0 [#set text(${SMALL}); #text(${quoted(title)}) #h(1fr) #before.last().body #v(-0.6em) #line(length: 100%, stroke: 0.4pt + luma(190))]
})
#set par(leading: 0.66em, spacing: 1em)
#show heading.where(level: 1): it => { set text(21pt, fill: ${BOTH}); set par(leading: 0.4em); block(above: 1.3em, below: 1.1em, sticky: true, it.body) }
#show heading.where(level: 2): set text(14.5pt)
#show heading.where(level: 2): set block(above: 1.9em, below: 0.8em)
#show heading.where(level: 3): set text(11.5pt)
#show heading.where(level: 4): set text(10.5pt)
#show outline.entry.where(level: 1): set text(weight: "bold")
#show outline.entry.where(level: 1): set block(above: 1em)
`;

/** The mark of the site: two circles that overlap. */
const MARK = `<svg xmlns="http://www.w3.org/2000/svg" width="92" height="60" viewBox="0 0 92 60"><g fill-opacity=".22" stroke-width="3"><circle cx="31" cy="30" r="27" fill="#1d5a63" stroke="#1d5a63"/><circle cx="61" cy="30" r="27" fill="#8a4b12" stroke="#8a4b12"/></g></svg>`;

/** The title page, and the contents with the numbers of the pages. `cover`: what the title page tells, as markup. */
export const titlePage = ({ madeBy, book }: Report, cover: string) => `
#page(header: none, footer: none, margin: (x: 30mm, y: 30mm))[
#pdf.artifact(image(bytes(${quoted(MARK)}), format: "svg", width: 32mm))
#v(4mm)
#text(12pt, weight: "bold")[${plain(madeBy)}]
#v(22mm)
#[#set text(30pt, weight: "bold", fill: ${INK}); #set par(leading: 0.35em); #title()]
#v(8mm)
${cover}
]
#[#set text(10pt); #outline(title: [${plain(texts.contents)}], depth: ${book!.contents}, indent: 1.2em)]
#pagebreak(weak: true)
`;

/** How the report looks. */
export const look = (report: Report) => base(report) + (report.book ? bookLook(report) : '');
