import { swap } from '../../../tests/helpers/content-folder.ts';
import { theCheckSays } from '../../../tests/helpers/the-check-says.ts';

theCheckSays('words/avoid', {
  'a word that labels people is shown where it stands in the text': [
    { 'ideas/one-door.mdx': swap('A worker answers.', 'A worker answers addicts.') },
    'content/ideas/one-door.mdx:13:36  words/avoid',
    '“addicts” labels people or is out of use. Write people who use …. Official names and words in “quotation marks” may stay.',
  ],
  'a word that labels people is shown where it stands in the fields': [
    { 'question-sets/referrals.yaml': swap('Who writes it down?', 'Who tells the client?') },
    'content/question-sets/referrals.yaml:17:15  words/avoid',
    '“client” labels people or is out of use. Write people. Official names and words in “quotation marks” may stay.',
  ],
  'quotations, search words and official titles keep their words': [
    {
      'ideas/one-door.mdx': (text) =>
        text.replace('A worker answers.', 'They said “dual diagnosis”. See Drug misuse in adults.').replace('order: 1', 'order: 1\naliases: [dual diagnosis]'),
      'guidance/standard.yaml': swap('The standard of standards', 'Drug misuse in adults'),
    },
  ],
});
