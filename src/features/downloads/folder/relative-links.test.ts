// Links of pages that are read from a folder lead from file to file.
import { describe, expect, test } from 'vitest';
import { relativeTo, withRelativeLinks } from './relative-links.ts';

describe('a link', () => {
  test.each([
    ['toolkit/personas/index.html', '/glossary/#carer', '../../glossary/index.html#carer'],
    ['index.html', '/', 'index.html'],
    ['a-z/index.html', '/downloads/glossary.pdf', '../downloads/glossary.pdf'],
    ['search/index.html', '/search/?q=bed', '../search/index.html?q=bed'],
  ])('of %s to %s leads to the file', (from, address, leads) => {
    expect(relativeTo(from, address, '/')).toBe(leads);
  });
  test('of a site below a path leaves the path out', () => {
    expect(relativeTo('toolkit/index.html', '/area/glossary/', '/area/')).toBe('../glossary/index.html');
  });
});

test('links, styles, scripts, pictures and forms of a page lead to files, and what leads elsewhere is left alone', () => {
  const page =
    '<link rel="stylesheet" href="/_astro/a.css"><style>@font-face{src:url(/f.woff2)}</style><link rel="canonical" href="https://x.example/a/"><script type="module" src="/_astro/a.js"></script>' +
    '<form action="/search/"><a class="b" href="/a/">A</a><a href="#here">B</a><a href="https://x.example/">C</a><img src="/p.png"></form>';
  expect(withRelativeLinks(page, 'a/index.html', '/')).toBe(
    '<link rel="stylesheet" href="../_astro/a.css"><style>@font-face{src:url(../f.woff2)}</style><link rel="canonical" href="https://x.example/a/"><script type="module" src="../_astro/a.js"></script>' +
      '<form action="../search/index.html"><a class="b" href="../a/index.html">A</a><a href="#here">B</a><a href="https://x.example/">C</a><img src="../p.png"></form>',
  );
});

test('a page that leads on does so to a file', () => {
  expect(withRelativeLinks('<meta http-equiv="refresh" content="0;url=/new/">', 'old/index.html', '/')).toBe(
    '<meta http-equiv="refresh" content="0;url=../new/index.html">',
  );
});
