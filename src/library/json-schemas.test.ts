import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { projectRoot } from '../../tests/helpers/content-folder.ts';
import { buildGraph } from './graph.ts';
import { SCHEMA_FOLDER, jsonSchemas } from './json-schemas.ts';
import { SIDE_FILES, loadContent } from './load-files.ts';
import { COLLECTIONS } from './refs.ts';
import { extensionOf } from './schemas/index.ts';

const { entries, templates } = loadContent(projectRoot);
const schemas = jsonSchemas(buildGraph(entries));
const asValidator = (name: string) => z.fromJSONSchema(schemas[name] as Parameters<typeof z.fromJSONSchema>[0]);
/** The template of facilitator notes stands for a case study that is still to be named. */
const anyCase = entries.find(({ collection }) => collection === 'case-studies')!.id;
const withRealIds = (data: unknown): unknown => JSON.parse(JSON.stringify(data).replaceAll('"template-id"', `"${anyCase}"`));

describe('the JSON Schema of a collection', () => {
  test.each(templates.map(({ collection, data }) => [collection, data] as const))(
    '%s takes its template, whose links and passages exist',
    (collection, data) => {
      expect(asValidator(collection).safeParse(withRealIds(data)).error?.issues ?? []).toEqual([]);
    },
  );

  test('refuses a link to what is not there, a word that is not in a list, and a field that it does not know', () => {
    const template = templates.find(({ collection }) => collection === 'barriers')!.data as Record<string, unknown>;
    const validator = asValidator('barriers');
    for (const wrong of [{ ideas: ['no-such-idea'] }, { cites: ['no-such-passage'] }, { kind: 'hurdle' }, { colour: 'red' }])
      expect(validator.safeParse({ ...template, ...wrong }).success, JSON.stringify(wrong)).toBe(false);
  });

  test.each(COLLECTIONS)('%s says of every field what belongs there', (collection) => {
    const properties = schemas[collection]!['properties'] as Record<string, { description?: string; title: string }>;
    expect(Object.keys(properties).filter((field) => !properties[field]!.description)).toEqual([]);
    expect(properties['summary']!.title).toBe('Summary');
  });
});

test('VS Code is told which schema every YAML file of the content follows', () => {
  const settings = JSON.parse(readFileSync(join(projectRoot, '.vscode/settings.json'), 'utf8')) as { 'yaml.schemas': Record<string, string[]> };
  const collections = COLLECTIONS.filter((name) => extensionOf(name) === 'yaml').map((name) => [name, [`content/${name}/*.yaml`, `local/${name}/*.yaml`]]);
  const files = [...SIDE_FILES.filter((file) => file.endsWith('.yaml') && file !== 'hedge-decisions.yaml'), 'leave-out.yaml'].map((file) => [
    file.replace('.yaml', ''),
    file === 'leave-out.yaml' ? [`local/${file}`] : [`content/${file}`, `local/${file}`],
  ]);
  const wanted = Object.fromEntries([...collections, ...files].map(([name, paths]) => [`./${SCHEMA_FOLDER}/${String(name)}.json`, paths]));
  expect(settings['yaml.schemas']).toEqual(wanted);
  for (const name of Object.keys(wanted)) expect(schemas, name).toHaveProperty([name.slice(`./${SCHEMA_FOLDER}/`.length, -'.json'.length)]);
});
