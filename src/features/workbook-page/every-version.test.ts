// Workbook files of every version that the site has ever written, with a document of every kind in each: all of them open, whole.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentsToFile, readWorkbookFile } from '../workbook/index.ts';
import { ALL_KINDS } from './all-kinds.ts';

/** Kinds that are younger than a version of the file. */
const YOUNGER: Readonly<Record<number, readonly string[]>> = {
  1: ['worksheet', 'worksheet-slip', 'case-study', 'options-appraisal', 'local-protocol'],
  2: ['worksheet-slip', 'case-study', 'options-appraisal', 'local-protocol'],
};

const FOLDER = 'tests/fixtures/files';
const files = readdirSync(FOLDER).filter((name) => /^workbook-version-\d+-every-kind\.json$/.test(name));

test.each(files)('%s opens, and what it held can be saved and opened again', (name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  const read = readWorkbookFile(text, ALL_KINDS);
  if (!read.ok) throw new Error(read.message);
  const younger = YOUNGER[Number(/\d+/.exec(name)![0])] ?? [];
  const kindsThen = ALL_KINDS.map(({ kind }) => kind).filter((kind) => !younger.includes(kind));
  expect(read.documents.map(({ kind }) => kind).sort()).toEqual(kindsThen.sort());
  expect(readWorkbookFile(documentsToFile(read.documents).text, ALL_KINDS)).toEqual(read);
});

test('there is a file of each version up to the present one', () => {
  const versions = files.map((name) => Number(/\d+/.exec(name)![0])).sort((a, b) => a - b);
  const present = (JSON.parse(documentsToFile([]).text) as { formatVersion: number }).formatVersion;
  expect(versions).toEqual(Array.from({ length: present }, (_, index) => index + 1));
});
