// A page carries the styles it uses and no others.
import { describe, expect, test } from 'vitest';
import { classesIn, divideTheme, forPaperAndForcedColours, forScreens, readSheet, shownAtFirst, stylesFor, stylesOfRest, stylesOfTop } from './page-styles.ts';

const used = (css: string, html: string, inScripts: string[] = []) =>
  stylesFor(readSheet(css), { utilities: classesIn(html), components: classesIn(html).union(new Set(inScripts)) });

test('utilities whose classes the page does not have are left out, with the blocks that they leave empty', () => {
  const css =
    '@layer utilities{.mt-1{margin:1px}.mt-2,.mb-2{margin:2px}@media (min-width:48rem){.md\\:mt-3{margin:3px}}@media print{.print\\:hidden{display:none}}}';
  expect(used(css, '<p class="mt-1 mb-2">')).toBe('@layer utilities{.mt-1{margin:1px}.mb-2{margin:2px}}');
  expect(used(css, '<p class="md:mt-3">')).toBe('@layer utilities{@media (min-width:48rem){.md\\:mt-3{margin:3px}}}');
});

test('what a class may stand beside, and what it excludes, are told apart', () => {
  const css = '@layer utilities{.a:not(.b){top:0}.group:hover .c{top:1px}.\\[\\&\\>li\\]\\:p-1>li{top:2px}}';
  expect(used(css, '<p class="a">')).toBe('@layer utilities{.a:not(.b){top:0}}');
  expect(used(css, '<p class="c">')).toBe('');
  expect(used(css, '<p class="group"><b class="c">')).toContain('.c{top:1px}');
  expect(used(css, '<ul class="[&amp;&gt;li]:p-1">')).toContain('top:2px');
});

test('components stay where a script may add them', () => {
  const css = '@layer components{.prose p{top:0}.card{top:1px}a:hover{top:2px}}@layer utilities{.mt-1{top:3px}}';
  expect(used(css, '<p>')).toBe('@layer components{a:hover{top:2px}}');
  expect(used(css, '<p>', ['card', 'mt-1'])).toBe('@layer components{.card{top:1px}a:hover{top:2px}}');
});

test('what is for paper goes with the components that it is about', () => {
  expect(used('@media print{.notes{top:0}.cites{top:1px}}', '<p class="notes">')).toBe('@media print{.notes{top:0}}');
});

test('all other layers, fonts and pages of paper stay whole', () => {
  const css =
    '@layer theme,base;@font-face{font-family:A;src:url(/a.woff2)}@layer base{.prose h1{top:0}}@media print{@page{margin:1cm}body{top:0}}@property --a{syntax:"*";inherits:false}';
  expect(used(css, '<p>')).toBe(css);
});

test('what is for paper and for forced colours is taken out, in its layers, whatever classes it is about', () => {
  const css =
    '@layer utilities{.a{top:0}@media print{.print\\:b{top:1px}}}@media (forced-colors:active){.a{top:2px}}@media print{@page{margin:1cm}.a,.b{top:3px}}';
  const later = '@layer utilities{@media print{.print\\:b{top:1px}}}@media (forced-colors:active){.a{top:2px}}@media print{@page{margin:1cm}.a,.b{top:3px}}';
  expect(forPaperAndForcedColours(readSheet(css))).toBe(later);
  expect(stylesFor(forScreens(readSheet(css)), { utilities: new Set('a'), components: new Set('a') })).toBe('@layer utilities{.a{top:0}}');
});

describe('a page whose top is painted first', () => {
  const of = (html: string) => ({ utilities: classesIn(html), components: classesIn(html) });
  const divided = (css: string, top: string, rest: string) => [stylesFor(readSheet(css), of(top)), stylesOfRest(readSheet(css), of(top + rest), of(top))];

  test('waits for the styles of its top alone', () => {
    const css = '@layer base{a{top:0}}@layer components{.head{top:1px}.foot{top:2px}}@font-face{font-family:A;src:url(/a.woff2)}';
    const [top, rest] = divided(css, '<h1 class="head">', '<p class="foot">');
    expect(top).toBe('@layer base{a{top:0}}@layer components{.head{top:1px}}@font-face{font-family:A;src:url(/a.woff2)}');
    expect(rest).toBe('@layer components{.foot{top:2px}}');
  });

  test('does not wait for what is said only of pointing and of going there by key', () => {
    const css = '@layer base{a{top:0}a:hover{top:1px}p{top:2px}}@layer components{.head{top:3px}.head:hover{top:4px}.head b{top:5px}}';
    const whole = of('<h1 class="head">');
    expect(stylesOfTop(readSheet(css), whole)).toBe('@layer base{a{top:0}p{top:2px}}@layer components{.head{top:3px}.head b{top:5px}}');
    expect(stylesOfRest(readSheet(css), whole, whole)).toBe('@layer base{a:hover{top:1px}}@layer components{.head:hover{top:4px}}');
  });

  test('keeps the order of its rules: what follows a rule of the rest comes after it once more', () => {
    const css = '@layer utilities{.first{top:0}.p-2{padding:2px}.p-4{padding:4px}}';
    expect(divided(css, '<p class="first p-4">', '<p class="p-2 p-4">')[1]).toBe('@layer utilities{.p-2{padding:2px}.p-4{padding:4px}}');
    const [, rest] = divided(`@layer components{.card{top:0}}${css}@layer components{.first{top:1px}}`, '<p class="first">', '<p class="card">');
    expect(rest).toBe('@layer components{.card{top:0}}@layer components{.first{top:1px}}');
  });

  test('does not wait for what its closed boxes hold', () => {
    const css = '@layer components{.box{top:0}.box summary{top:1px}.inside{top:2px}}';
    const closed = '<details class="box"><summary>A</summary><p class="inside"></p></details>';
    expect(stylesFor(readSheet(css), of(shownAtFirst(closed)))).toBe('@layer components{.box{top:0}.box summary{top:1px}}');
    expect(stylesFor(readSheet(css), of(shownAtFirst(closed.replace('>', ' open>'))))).toContain('.inside');
  });

  test('does not wait for dimensions and definitions that stand further down', () => {
    const css = '@layer components{[data-dimension="1"]{--dimension:red}[data-dimension="2"]{--dimension:blue}[popover]{display:none}}';
    const [top, rest] = divided(css, '<body data-dimension="2">', '<p data-dimension="1"><b id="a" popover>');
    expect(top).toBe('@layer components{[data-dimension="2"]{--dimension:blue}}');
    expect(rest).toBe(css);
  });

  test('has the values of the theme that it reads, the rest all others', () => {
    const css = '@layer theme,base;@layer theme{:root{--a:var(--b);--b:1px;--c:2px}@media screen{:root{--b:3px;--c:4px}}}@layer base{p{top:var(--a)}}';
    expect(divideTheme(css)).toEqual({
      top: '@layer theme,base;@layer theme{:root{--a:var(--b);--b:1px}@media screen{:root{--b:3px}}}@layer base{p{top:var(--a)}}',
      rest: '@layer theme{:root{--c:2px}@media screen{:root{--c:4px}}}',
    });
    expect(divideTheme('p{top:var(--a)}')).toEqual({ top: 'p{top:var(--a)}', rest: '' });
  });

  test('has nothing more to wait for where the rest looks like its top', () => {
    expect(divided('@layer utilities{.a{top:0}}', '<p class="a">', '<p class="a">')[1]).toBe('');
  });
});
