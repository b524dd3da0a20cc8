// Facilitator notes stand on the pages and in the data made for facilitators, and in nothing else that was built.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST, requireDist } from '../../scripts/lib/dist.ts';
import { fieldText, plainBody } from '../../src/library/plain-text.ts';
import { isSetApart } from '../../src/library/refs.ts';
import { readSite } from '../helpers/library.ts';

/** Fewer words than this may stand anywhere, such as “Read and discuss”. */
const FEWEST_WORDS = 5;
const FOR_FACILITATORS =
  /(?:^|\/)(?:downloads\/case-studies-facilitator-edition\/index\.html|case-studies\/[^/]+\/facilitate\/index\.html|data\/teach\/facilitator\/[^/]+\.json)$/;

const { entries } = readSite();
const notes = entries.filter(isSetApart);
const files = readdirSync(requireDist(), { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:html|json|xml|webmanifest)$/.test(file));

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#34;': '"' };
/** The sentences of a text, without what stands around their words. */
const sentencesOf = (text: string) =>
  text
    .split(/(?<=[.?])\s+|[<>"]/u)
    .map((sentence) => sentence.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
    .filter((sentence) => sentence.split(/\s+/u).length >= FEWEST_WORDS);
const sentencesIn = (file: string) => {
  const text = readFileSync(join(DIST, file), 'utf8');
  return sentencesOf(
    file.endsWith('.json') ? text.replaceAll('\\"', '”') : text.replace(/&(?:amp|lt|gt|quot|#3[49]);/g, (entity) => ENTITIES[entity] ?? entity),
  );
};

/** What entries for everyone say as well, in the same words, is no secret. */
const open = new Set(entries.filter((entry) => !isSetApart(entry)).flatMap((entry) => [...fieldText(entry.data), plainBody(entry.body)].flatMap(sentencesOf)));
const secret = new Set(notes.flatMap(({ data }) => fieldText(data).flatMap(sentencesOf)).filter((sentence) => !open.has(sentence)));

test('the pages of facilitators hold them', () => {
  const shown = new Set(files.filter((file) => FOR_FACILITATORS.test(file)).flatMap(sentencesIn));
  expect(secret.size).toBeGreaterThan(notes.length * 10);
  expect([...secret].filter((sentence) => !shown.has(sentence))).toEqual([]);
});

test('no other page and no other file of data holds a sentence of them', () => {
  const found = files
    .filter((file) => !FOR_FACILITATORS.test(file))
    .flatMap((file) =>
      sentencesIn(file)
        .filter((sentence) => secret.has(sentence))
        .map((sentence) => `${file}: ${sentence}`),
    );
  expect(found).toEqual([]);
}, 60_000);
