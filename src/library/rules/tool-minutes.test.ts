import { swap } from '../../../tests/helpers/content-folder.ts';
import { theCheckSays } from '../../../tests/helpers/the-check-says.ts';

theCheckSays('tool/minutes', {
  'steps that take less than the tool says are shown where they stand': [
    { 'tools/stakeholder-map.mdx': swap('- title: Name them\n', '- title: Name them\n    minutes: 5\n') },
    'content/tools/stakeholder-map.mdx:12:3  tool/minutes',
    'The steps take 5 minutes and the tool says 45. Make them agree.',
  ],
});
