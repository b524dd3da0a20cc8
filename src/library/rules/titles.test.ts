import { swap } from '../../../tests/helpers/content-folder.ts';
import { theCheckSays } from '../../../tests/helpers/the-check-says.ts';

theCheckSays('title/duplicate', {
  'two entries of one collection never share a title, whatever its capitals': [
    { 'ideas/one-plan.mdx': swap('title: One plan', 'title: One DOOR') },
    'content/ideas/one-plan.mdx:2:8  title/duplicate',
    'The title “One DOOR” is used already, in content/ideas/one-door.mdx. Say what makes this one different.',
  ],
  'entries of two collections may share a title': [{ 'ideas/one-plan.mdx': swap('title: One plan', 'title: Riverside') }],
});
