import { describe, expect, test } from 'vitest';
import { codesOf, problemOf, reportOf, swap } from '../../../tests/helpers/content-folder.ts';

const withExpects = (to: string) => ({ 'case-studies/riverside.mdx': swap('[access#first-thing, access#second-thing]', to) });

describe('expectation/missing', () => {
  test('an expectation that its dimension does not have is shown where it stands, with the nearest one', () => {
    expect(problemOf(withExpects('[access#first-thin, access#second-thing]'))).toEqual([
      'content/case-studies/riverside.mdx:22:11  expectation/missing',
      'expects → "first-thin" is not an expectation of dimensions/access. Did you mean "access#first-thing"?',
      'Known: first-thing, second-thing, third-thing',
    ]);
  });

  test('an expectation that stands in another dimension is found there', () => {
    expect(reportOf({ ...withExpects('[care#only-here, access#second-thing]'), 'dimensions/access.mdx': swap('id: third-thing', 'id: only-here') })).toContain(
      'Did you mean "access#only-here"',
    );
  });

  test('a dimension that does not exist is reported once, as a broken link', () => {
    expect(codesOf(withExpects('[acces#first-thing, access#second-thing]'))).toEqual(['content/case-studies/riverside.mdx:22:11 ref/missing']);
  });
});

describe('expectation/twice', () => {
  test('an expectation is named once', () => {
    expect(codesOf(withExpects('[access#first-thing, access#first-thing]'))).toEqual(['content/case-studies/riverside.mdx:22:31 expectation/twice']);
  });
});

describe('expectation/group', () => {
  const withGroups = (from: string, to: string) => ({ 'dimensions/care.mdx': swap(from, to) });

  test('a group that begins with no expectation of its dimension is shown, with the nearest one', () => {
    expect(problemOf(withGroups('from: second-thing', 'from: secnd-thing'))).toEqual([
      'content/dimensions/care.mdx:28:11  expectation/group',
      'from → "secnd-thing" is not an expectation of this dimension. Did you mean "second-thing" or "third-thing"?',
      'Known: first-thing, second-thing, third-thing',
    ]);
  });

  test('groups leave no expectation out and follow the order of the expectations', () => {
    expect(reportOf(withGroups('from: first-thing', 'from: third-thing'))).toContain('“At once”, begins with the first expectation, "first-thing"');
    expect(codesOf(withGroups('from: second-thing', 'from: first-thing'))).toEqual(['content/dimensions/care.mdx:28:11 expectation/group']);
  });
});

describe('expectation/name', () => {
  test('two expectations of a dimension never share a name', () => {
    expect(codesOf({ 'dimensions/care.mdx': swap('name: Written down', 'name: Answered') })).toEqual(['content/dimensions/care.mdx:15:11 expectation/name']);
  });
});
