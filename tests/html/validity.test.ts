// Every page that was built is valid HTML by the rules of .htmlvalidate.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { expect, test } from 'vitest';
import { fileOf, listPages } from '../../scripts/lib/dist.ts';

const config = JSON.parse(readFileSync(join(import.meta.dirname, '../../.htmlvalidate.json'), 'utf8')) as ConfigData;
/** Astro itself puts this before an application, wherever that stands. */
const ISLAND_STYLE = /<style>astro-island[^<]*<\/style>/;
const htmlValidate = new HtmlValidate(new StaticConfigLoader(config));

test.each(listPages())('%s is valid HTML', async (path) => {
  const { results } = await htmlValidate.validateString(readFileSync(fileOf(path), 'utf8').replace(ISLAND_STYLE, ''), path);
  const problems = results
    .flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message, selector }) => `${line}:${column} ${ruleId}: ${message} (${selector ?? ''})`);
  expect(problems).toEqual([]);
});
