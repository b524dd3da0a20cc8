import { expect, test } from 'vitest';
import { contentFolder } from '../../tests/helpers/content-folder.ts';
import { appraisalCriteriaIssues, loadAppraisalCriteria } from './appraisal-criteria.ts';
import { buildGraph } from './graph.ts';
import { loadContent } from './load-files.ts';

const graph = buildGraph(loadContent(contentFolder()).entries);
const passage = [...graph.passages.keys()][0]!;
const LINE = `- { id: reach, label: Reach, meaning: How far it reaches., low: Few, high: Nearly all, cites: [${passage}] }\n`;
const problems = (text: string) => {
  const root = contentFolder({ 'appraisal-criteria.yaml': text });
  return appraisalCriteriaIssues(root, graph).map(({ code, message }) => `${code}: ${message}`);
};

test('ready criteria are read, and are scored unless their line says that they are must-haves', () => {
  expect(problems(LINE)).toEqual([]);
  expect(loadAppraisalCriteria(contentFolder({ 'appraisal-criteria.yaml': LINE }))).toMatchObject([{ id: 'reach', isMust: false, cites: [passage] }]);
});

test('a library without such a list offers none', () => {
  expect(loadAppraisalCriteria('/nowhere')).toEqual([]);
  expect(appraisalCriteriaIssues('/nowhere', graph)).toEqual([]);
});

test('a line that is not complete, an id that stands twice, and a passage that no source holds are named', () => {
  expect(problems(LINE.replace('low: Few, ', ''))[0]).toMatch(/^criteria\/invalid: 0\.low/);
  expect(problems(LINE + LINE)[0]).toMatch(/^criteria\/invalid: .*two criteria have one id/);
  expect(problems(LINE.replace(passage, 'no-such-passage'))).toEqual(['criteria/unknown-passage: “reach” rests on “no-such-passage”, which no source holds.']);
  expect(problems('- {')[0]).toMatch(/^criteria\/invalid: The file cannot be read/);
});
