import { describe, expect, test } from 'vitest';
import { codesOf, problemOf, swap } from '../../../tests/helpers/content-folder.ts';

const inText = (to: string) => ({ 'pages/about.mdx': swap('A site.', to) });

describe('link/address', () => {
  test('a link by address is told how links are written, and what was meant', () => {
    expect(problemOf(inText('[A](/ideas/one-door/) site.'))).toEqual([
      'content/pages/about.mdx:7:3  link/address',
      'Link to an entry as [words](ref:collection/id), so that the link is checked. Did you mean "ref:ideas/one-door"?',
    ]);
  });

  test.each(['../tools/stakeholder-map.mdx', 'stakeholder-map', '/toolkit/stakeholder-map/#steps'])('%s is a path, and the tool was meant', (address) => {
    expect(problemOf(inText(`[A](${address}) site.`))[1]).toContain('Did you mean "ref:tools/stakeholder-map"?');
  });

  test('a link without an id, or with capitals, is told how links are written', () => {
    expect(codesOf(inText('[A](ref:ideas) site.'))).toEqual(['content/pages/about.mdx:7:3 link/address']);
    expect(codesOf(inText('[A](ref:ideas/One-door) site.'))).toEqual(['content/pages/about.mdx:7:3 link/address']);
  });

  test.each(['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', 'vbscript:x', 'https:nowhere', 'tel:call-us'])(
    '%s does not lead anywhere',
    (address) => {
      expect(problemOf(inText(`[A](${address}) site.`))[0]).toBe('content/pages/about.mdx:7:3  link/address');
    },
  );

  test('words after the address would be lost', () => {
    expect(problemOf(inText('[A](ref:ideas/one-door "The door") site.'))[1]).toContain('“The door” after the address is lost');
  });

  test('entries, parts of them, other sites, mail and telephones may be linked to', () => {
    expect(
      codesOf(inText('[A](ref:ideas/one-door) [b](ref:ideas/one-door#examples) [c](https://example.org/x?y=z#a) [d](mailto:a@example.org) [e](tel:+44131496)')),
    ).toEqual([]);
  });

  test('the address of a source is on the web', () => {
    expect(problemOf({ 'sources/guide.yaml': swap('licence:', 'url: "javascript:alert(1)"\nlicence:') })[1]).toContain(
      'write a whole address that begins with https://',
    );
  });
});

describe('link/anchor', () => {
  test('a part that is not there is shown with the nearest one', () => {
    const said = problemOf(inText('[A](ref:ideas/one-door#exampels) site.'));
    expect(said[0]).toBe('content/pages/about.mdx:7:3  link/anchor');
    expect(said[1]).toBe('ideas/one-door has no part “exampels” to link to. Did you mean "examples"?');
  });

  test('questions of a set, expectations and passages are parts', () => {
    expect(codesOf(inText('[A](ref:question-sets/referrals#who-answers) [b](ref:sources/guide#guide-f01) [c](ref:dimensions/access#first-thing)'))).toEqual([]);
  });
});

test('link/file: another format that is to stand on this site is there', () => {
  const format = 'otherFormats: [{ kind: easy-read, url: /formats/about.pdf, language: en, madeBy: Somebody, made: 2026-11-01 }]\nreviewed:';
  expect(problemOf({ 'pages/about.mdx': swap('reviewed:', format) })).toEqual([
    'content/pages/about.mdx:4:40  link/file',
    'There is no file public/formats/about.pdf.',
  ]);
});
