import { expect, test } from 'vitest';
import { reportOf, swap } from '../../../tests/helpers/content-folder.ts';
import { theCheckSays } from '../../../tests/helpers/the-check-says.ts';

const withExpects = (to: string) => ({ 'case-studies/riverside.mdx': swap('[access#first-thing, access#second-thing]', to) });
const withGroups = (from: string, to: string) => ({ 'dimensions/care.mdx': swap(from, to) });

theCheckSays('expectation/missing', {
  'an expectation that its dimension does not have is shown where it stands, with the nearest one': [
    withExpects('[access#first-thin, access#second-thing]'),
    'content/case-studies/riverside.mdx:22:11  expectation/missing',
    'expects → "first-thin" is not an expectation of dimensions/access. Did you mean "access#first-thing"?',
    'Known: first-thing, second-thing, third-thing',
  ],
  'an expectation that stands in another dimension is found there': [
    { ...withExpects('[care#only-here, access#second-thing]'), 'dimensions/access.mdx': swap('id: third-thing', 'id: only-here') },
    'content/case-studies/riverside.mdx:22:11  expectation/missing',
    'expects → "only-here" is not an expectation of dimensions/care. Did you mean "access#only-here"?',
    'Known: first-thing, second-thing, third-thing',
  ],
  'a dimension that does not exist is reported once, as a broken link': [
    withExpects('[acces#first-thing, access#second-thing]'),
    'content/case-studies/riverside.mdx:22:11  ref/missing',
  ],
});

theCheckSays('expectation/twice', {
  'an expectation is named once': [withExpects('[access#first-thing, access#first-thing]'), 'content/case-studies/riverside.mdx:22:31  expectation/twice'],
});

theCheckSays('expectation/group', {
  'a group that begins with no expectation of its dimension is shown, with the nearest one': [
    withGroups('from: second-thing', 'from: secnd-thing'),
    'content/dimensions/care.mdx:28:11  expectation/group',
    'from → "secnd-thing" is not an expectation of this dimension. Did you mean "second-thing" or "third-thing"?',
    'Known: first-thing, second-thing, third-thing',
  ],
  'groups follow the order of the expectations': [
    withGroups('from: second-thing', 'from: first-thing'),
    'content/dimensions/care.mdx:28:11  expectation/group',
  ],
});

theCheckSays('expectation/name', {
  'two expectations of a dimension never share a name': [
    { 'dimensions/care.mdx': swap('name: Written down', 'name: Answered') },
    'content/dimensions/care.mdx:15:11  expectation/name',
  ],
});

test('groups leave no expectation out', () => {
  expect(reportOf(withGroups('from: first-thing', 'from: third-thing'))).toContain('“At once”, begins with the first expectation, "first-thing"');
});
