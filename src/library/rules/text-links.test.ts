import { expect, test } from 'vitest';
import { problemOf, swap } from '../../../tests/helpers/content-folder.ts';
import { theCheckSays } from '../../../tests/helpers/the-check-says.ts';

const inText = (to: string) => ({ 'pages/about.mdx': swap('A site.', to) });

theCheckSays('link/address', {
  'a link by address is told how links are written, and what was meant': [
    inText('[A](/ideas/one-door/) site.'),
    'content/pages/about.mdx:7:3  link/address',
    'Link to an entry as [words](ref:collection/id), so that the link is checked. Did you mean "ref:ideas/one-door"?',
  ],
  'a link without an id is told how links are written': [inText('[A](ref:ideas) site.'), 'content/pages/about.mdx:7:3  link/address'],
  'a link with capitals is told so too': [inText('[A](ref:ideas/One-door) site.'), 'content/pages/about.mdx:7:3  link/address'],
  'words after the address would be lost': [
    inText('[A](ref:ideas/one-door "The door") site.'),
    'content/pages/about.mdx:7:3  link/address',
    '“The door” after the address is lost on most ways a text takes. Put it among the words of the link.',
  ],
  'the address of a source is on the web': [
    { 'sources/guide.yaml': swap('licence:', 'url: "javascript:alert(1)"\nlicence:') },
    'content/sources/guide.yaml:8:6  field/invalid',
    'url is "javascript:alert(1)": write a whole address that begins with https://.',
  ],
  'entries, parts of them, other sites, mail and telephones may be linked to': [
    inText('[A](ref:ideas/one-door) [b](ref:ideas/one-door#examples) [c](https://example.org/x?y=z#a) [d](mailto:a@example.org) [e](tel:+44131496)'),
  ],
});

test.each(['../tools/stakeholder-map.mdx', 'stakeholder-map', '/toolkit/stakeholder-map/#steps'])('%s is a path, and the tool was meant', (address) => {
  expect(problemOf(inText(`[A](${address}) site.`))[1]).toContain('Did you mean "ref:tools/stakeholder-map"?');
});

test.each(['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', 'vbscript:x', 'https:nowhere', 'tel:call-us'])(
  '%s does not lead anywhere',
  (address) => {
    expect(problemOf(inText(`[A](${address}) site.`))[0]).toBe('content/pages/about.mdx:7:3  link/address');
  },
);

theCheckSays('link/anchor', {
  'a part that is not there is shown with the nearest one': [
    inText('[A](ref:ideas/one-door#exampels) site.'),
    'content/pages/about.mdx:7:3  link/anchor',
    'ideas/one-door has no part “exampels” to link to. Did you mean "examples"?',
    'Known: what-this-might-look-like, examples, what-helps, what-gets-in-the-way, where-it-was-done',
  ],
  'questions of a set, expectations and passages are parts': [
    inText('[A](ref:question-sets/referrals#who-answers) [b](ref:sources/guide#guide-f01) [c](ref:dimensions/access#first-thing)'),
  ],
});

theCheckSays('link/file', {
  'another format that is to stand on this site is there': [
    {
      'pages/about.mdx': swap(
        'reviewed:',
        `otherFormats: [{ kind: easy-read, url: /formats/about.pdf, language: en, madeBy: Somebody, made: 2026-11-01 }]\nreviewed:`,
      ),
    },
    'content/pages/about.mdx:4:40  link/file',
    'There is no file public/formats/about.pdf.',
  ],
});
