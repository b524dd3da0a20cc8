import { describe, expect, test } from 'vitest';
import { reportOf, swap } from '../../../tests/helpers/content-folder.ts';
import { theCheckSays } from '../../../tests/helpers/the-check-says.ts';

const SECOND_SOURCE = `title: A second guide
shortTitle: Second (2021)
summary: Another source.
publisher: A publisher
year: "2021"
nations: [uk]
kind: Guidance
licence: None is stated.
outline: [{ id: all, title: All }]
passages:
  - { id: second-q01, kind: question, section: all, locator: Page 1, label: One, core: false }
  - { id: guide-q01, kind: question, section: all, locator: Page 2, label: Two, core: false }
reviewed: 2026-11-01
`;

const SECOND_SET = `title: Second set
summary: Questions.
kind: checklist
audiences: [planner]
nations: [uk]
minutes: 10
whenToUse: Later.
parts:
  - id: all
    title: All
    questions:
      - { id: who-answers, text: Who answers?, ideas: [one-door], cites: [guide-q01] }
cites: [guide-q01]
reviewed: 2026-11-01
`;

theCheckSays('id/duplicate', {
  'two files with one id are reported, also when their types differ': [
    { 'tools/stakeholder-map.yaml': 'title: Another\n' },
    'content/tools/stakeholder-map.yaml:1:1  id/duplicate',
    'The id "tools/stakeholder-map" is used already, in content/tools/stakeholder-map.mdx. Ids are used once.',
  ],
  'two questions of a set with one id are reported at the second': [
    { 'question-sets/referrals.yaml': swap('id: who-writes', 'id: who-answers') },
    'content/question-sets/referrals.yaml:16:13  id/duplicate',
    'The id "question-sets/referrals#who-answers" is used already, in content/question-sets/referrals.yaml. Ids are used once.',
  ],
  'two expectations of a dimension with one id are reported at the second': [
    { 'dimensions/care.mdx': swap('id: third-thing', 'id: first-thing') },
    'content/dimensions/care.mdx:19:9  id/duplicate',
  ],
  'two sources never share a passage id': [
    { 'sources/second.yaml': SECOND_SOURCE },
    'content/sources/second.yaml:12:11  id/duplicate',
    'The id "guide-q01" is used already, in content/sources/guide.yaml. Ids are used once.',
  ],
  'one question id may stand in two sets': [{ 'question-sets/second.yaml': SECOND_SET }],
});

theCheckSays('id/removed', {
  'a redirect settles it': [{ 'published-ids.txt': 'ideas/one-dor\n', 'redirects.yaml': 'ideas/one-dor: ideas/one-door\n' }],
  'the redirect of an entry settles its parts too': [
    { 'published-ids.txt': 'ideas/one-dor\nideas/one-dor#first-part\n', 'redirects.yaml': 'ideas/one-dor: ideas/one-door\n' },
  ],
  'published ids that are still there are no problem': [
    { 'published-ids.txt': 'ideas/one-door\ndimensions/access#first-thing\ncase-studies/riverside#who-pays\n' },
  ],
  'an entry that cannot be read is not gone': [
    { 'published-ids.txt': 'ideas/one-plan\n', 'ideas/one-plan.mdx': swap('order: 1', 'order: 0') },
    'content/ideas/one-plan.mdx:5:8  field/invalid',
  ],
});

describe('id/removed', () => {
  test('a published id that is gone needs a redirect', () => {
    expect(reportOf({ 'published-ids.txt': 'ideas/one-door\n\nideas/one-dor\nquestion-sets/referrals#who-answered\n' })).toMatchInlineSnapshot(`
      "content/published-ids.txt:3:1  id/removed
        "ideas/one-dor" was published and is gone. Bring it back, or add a line to content/redirects.yaml that says where it leads now. Did you mean "ideas/one-door" or "ideas/one-plan"?
        See docs/content-rules.md#idremoved

      content/published-ids.txt:4:1  id/removed
        "question-sets/referrals#who-answered" was published and is gone. Bring it back, or add a line to content/redirects.yaml that says where it leads now. Did you mean "question-sets/referrals" or "question-sets/referrals#who-answers" or "question-sets/referrals#who-writes"?
        See docs/content-rules.md#idremoved

      2 problems in 1 file."
    `);
  });
});

theCheckSays('redirects', {
  'a redirect leads to something that exists': [
    { 'redirects.yaml': '# Ids that are gone\ntools/map: tools/stakeholder-maps\n' },
    'content/redirects.yaml:2:12  redirect/missing',
    '"tools/map" leads to "tools/stakeholder-maps", which does not exist. Did you mean "tools/stakeholder-map"?',
  ],
  'a file of redirects that says something else is reported': [
    { 'redirects.yaml': 'tools/map: [tools/stakeholder-map]\n' },
    'content/redirects.yaml:1:12  redirect/invalid',
    'Each line is an old id, a colon and the id that took its place.',
  ],
  'a file of redirects that cannot be read is reported': [{ 'redirects.yaml': 'tools/map: "tools\n' }, 'content/redirects.yaml:1:12  redirect/invalid'],
});
