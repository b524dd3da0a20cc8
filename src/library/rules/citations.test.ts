import { swap } from '../../../tests/helpers/content-folder.ts';
import { theCheckSays } from '../../../tests/helpers/the-check-says.ts';

theCheckSays('cite/unknown', {
  'a wrong citation in the fields is shown where it stands, with the nearest passages': [
    { 'tools/stakeholder-map.mdx': swap('cites: [guide-f01]', 'cites: [guide-q01, guide-f1]') },
    'content/tools/stakeholder-map.mdx:17:20  cite/unknown',
    'No source has a passage "guide-f1". Did you mean "guide-f01" or "guide-f02" or "guide-q01"?',
  ],
  'a wrong citation in the text is shown at its own id': [
    { 'ideas/one-door.mdx': swap('ids="guide-f01 guide-q01"', 'ids="guide-f01 guide-q02"') },
    'content/ideas/one-door.mdx:17:29  cite/unknown',
    'No source has a passage "guide-q02". Did you mean "guide-f02" or "guide-q01" or "guide-f01"?',
  ],
  'a source that cannot be read is reported once, not again by everything that rests on it': [
    { 'sources/guide.yaml': swap('core: true', 'core: yes please') },
    'content/sources/guide.yaml:18:11  field/invalid',
  ],
});

theCheckSays('cite/none', {
  'an entry without a citation is told so': [
    { 'tools/stakeholder-map.mdx': swap('cites: [guide-f01]\n', '') },
    'content/tools/stakeholder-map.mdx:2:1  cite/none',
    'cites is missing.',
  ],
  'an empty list of citations is no citation': [
    { 'tools/stakeholder-map.mdx': swap('cites: [guide-f01]', 'cites: []') },
    'content/tools/stakeholder-map.mdx:17:8  cite/none',
  ],
  'a page about the site itself cites nothing': [{ 'pages/about.mdx': swap('What the site is.', 'What this site is.') }],
});
