import { expect, test } from 'vitest';
import { z } from 'zod';
import { swap } from '../../../tests/helpers/content-folder.ts';
import { theCheckSays } from '../../../tests/helpers/the-check-says.ts';
import { unusedFields } from './shape.ts';

theCheckSays('field/unknown', {
  'an unknown field is shown at its name, with the nearest one': [
    { 'ideas/one-door.mdx': swap('settings: [mental-health-service]', 'settings: [inpatient]\nsetings:\n  - inpatient') },
    'content/ideas/one-door.mdx:7:1  field/unknown',
    'there is no field “setings” here. Did you mean "settings"?',
    'Known: title, draft, summary, aliases, searchOnly, cites, readingReason, reviewed, otherFormats, dimension, order, settings',
  ],
  'an unknown field deep in a list says where it stands': [
    { 'question-sets/referrals.yaml': swap('text: Who writes it down?', 'text: Who writes it down?\n        hlp: Think of last week.') },
    'content/question-sets/referrals.yaml:18:9  field/unknown',
    'parts[0].questions[1]: there is no field “hlp” here. Did you mean "help"?',
    'Known: id, text, help, plain, ideas, audiences, anchors, aliases, cites',
  ],
});

theCheckSays('field/invalid', {
  'a value that is not in its list is shown with the nearest and all known ones': [
    { 'case-studies/riverside.mdx': swap('nations: [scotland, england]', 'nations: [scotland, engalnd]') },
    'content/case-studies/riverside.mdx:5:21  field/invalid',
    'nations[1] is "engalnd", which is not in the list. Did you mean "england"?',
    'Known: scotland, england, wales, northern-ireland, uk, international',
  ],
  'a required field that is missing is named': [
    { 'tools/stakeholder-map.mdx': swap('basis: Our own.\n', '') },
    'content/tools/stakeholder-map.mdx:2:1  field/invalid',
    'basis is missing.',
  ],
  'a value of the wrong sort says what was found and what belongs there': [
    { 'tools/stakeholder-map.mdx': swap('minutes: 45', 'minutes: about an hour') },
    'content/tools/stakeholder-map.mdx:6:10  field/invalid',
    'minutes should be a number; found "about an hour".',
  ],
  'a list that is too short says how many it holds': [
    { 'case-studies/riverside.mdx': swap('[One, Two, Three]', '[One, Two]') },
    'content/case-studies/riverside.mdx:10:17  field/invalid',
    'learningPoints needs at least 3 items; found 2.',
  ],
  'a list that is too long says how many it holds': [
    { 'case-studies/riverside.mdx': swap('[One, Two, Three]', '[1st, 2nd, 3rd, 4th, 5th, 6th]') },
    'content/case-studies/riverside.mdx:10:17  field/invalid',
    'learningPoints has 6 items; 5 is the most.',
  ],
  'an id with capitals is told how ids are written': [
    { 'case-studies/riverside.mdx': swap('[one-plan, one-door]', '[One plan]') },
    'content/case-studies/riverside.mdx:18:9  field/invalid',
    'ideas[0] is "One plan": use lower case letters, digits and single hyphens, such as "joint-case-review". Did you mean "one-plan"?',
  ],
});

theCheckSays('question/no-id', {
  'a question without an id is told so, where it stands': [
    { 'question-sets/referrals.yaml': swap('- id: who-writes\n        text:', '- text:') },
    'content/question-sets/referrals.yaml:16:9  question/no-id',
    'parts[0].questions[1].id is missing.',
  ],
  'the id of another thing is not the id of a question': [
    { 'case-studies/riverside.mdx': swap('- id: who-pays\n    text:', '- text:') },
    'content/case-studies/riverside.mdx:14:5  field/invalid',
  ],
});

test('unusedFields names the fields that data leaves out, optional ones too', () => {
  const schema = z.strictObject({
    a: z.string(),
    b: z.array(z.strictObject({ c: z.string(), d: z.number().optional() })),
    e: z.strictObject({ f: z.string() }).optional(),
  });
  expect(unusedFields(schema, { a: '', b: [{ c: '', d: 1 }], e: { f: '' } })).toEqual([]);
  expect(unusedFields(schema, { b: [{ c: '' }, { d: 1 }] })).toEqual([['a'], ['b', 0, 'd'], ['e']]);
});
