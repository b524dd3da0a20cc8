import { swap } from '../../../tests/helpers/content-folder.ts';
import { theCheckSays } from '../../../tests/helpers/the-check-says.ts';

const withExample = (ids: string) => swap('<Cite ids="guide-f01 guide-q01" />', `<Cite ids="${ids}" />`);

theCheckSays('example/asked', {
  'an example that a source only asks about is shown where it stands': [
    { 'ideas/one-door.mdx': withExample('guide-q01') },
    'content/ideas/one-door.mdx:17:1  example/asked',
    'Every passage that this rests on asks for something; none says that it was done. Move it under “What guidance asks for”.',
  ],
  'an example that also rests on a finding is one': [{ 'ideas/one-door.mdx': swap('- One.', '- Once.') }],
  'the same point may stand under what guidance asks for': [
    { 'ideas/one-door.mdx': (text) => withExample('guide-q01')(text).replace('## Examples', '## What guidance asks for') },
  ],
});
