// A page carries the styles it uses and no others.
import { expect, test } from 'vitest';
import { classesIn, readSheet, stylesFor } from './page-styles.ts';

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
