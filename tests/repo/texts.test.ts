// Interface texts in another language: what a build takes in, what is said of a translation with gaps, and that no English is left on a screen.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderToString } from 'preact-render-to-string';
import { h, type ComponentType } from 'preact';
import { build, createServer, type Plugin, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { findGapsInTranslations } from '../../scripts/lib/translations.ts';
import { textsIn } from '../../src/library/language.ts';

const ROOT = join(import.meta.dirname, '../..');

const ENGLISH = `
export const save = 'Save';
export const dogs = (number: number) => (number === 1 ? 'One dog' : \`\${number} dogs\`);
`;

/** A small application in a folder of its own, with its catalogue and a translation. */
function application(welsh: string): string {
  const root = mkdtempSync(join(tmpdir(), 'texts-'));
  mkdirSync(join(root, 'src'));
  writeFileSync(join(root, 'src/texts.ts'), ENGLISH);
  writeFileSync(join(root, 'src/texts.cy.ts'), welsh);
  writeFileSync(join(root, 'src/app.ts'), `import * as texts from './texts.ts';\ndocument.body.append(texts.save, texts.dogs(2));\n`);
  return root;
}

/** What browsers get of it in a language. */
async function built(root: string, language: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [textsIn(language)],
    build: { write: false, rolldownOptions: { input: join(root, 'src/app.ts') } },
  });
  return (result as Rolldown.RolldownOutput).output.map((file) => ('code' in file ? file.code : '')).join('');
}

const WELSH = `export const save = 'Cadw';\nexport const dogs = (number: number) => \`\${number} ci\`;\n`;

test('a build holds the texts of its language and no others', async () => {
  const root = application(WELSH);
  const [welsh, english] = await Promise.all([built(root, 'cy-GB'), built(root, 'en-GB')]);
  expect(welsh).toMatch(/Cadw.* ci/);
  expect(welsh).not.toMatch(/Save|dogs`/);
  expect(english).toMatch(/ dogs`/);
  expect(english).toContain('Save');
  expect(english).not.toMatch(/Cadw| ci`/);
});

test('what a build makes outside of bundles has the texts of its language, too', () => {
  const load = (language: string) =>
    `const { loadCataloguesIn } = await import('${pathToFileURL(join(ROOT, 'src/library/language-in-node.ts')).href}');
     loadCataloguesIn('${language}');
     const { save } = await import('${pathToFileURL(join(application(WELSH), 'src/texts.ts')).href}');
     process.stdout.write(save);`;
  const said = (language: string) => execFileSync(process.execPath, ['--input-type=module', '--eval', load(language)], { encoding: 'utf8' });
  expect([said('cy-GB'), said('en-GB')]).toEqual(['Cadw', 'Save']);
});

test('a translation that lacks a text stops the build and is told', async () => {
  const root = application(`export const save = 'Cadw';\nexport const cathod = 'Cathod';\n`);
  await expect(built(root, 'cy')).rejects.toThrow(/texts\.cy\.ts lacks dogs/);
  expect(findGapsInTranslations(root)).toEqual([
    expect.stringMatching(/“dogs” is missing\. In English: .*One dog/),
    expect.stringMatching(/“cathod” is no text of the English catalogue/),
  ]);
});

test('a text that asks for other values is told', () => {
  expect(findGapsInTranslations(application(`export const save = 'Cadw';\nexport const dogs = (name: Date) => String(name);\n`))).toEqual([
    expect.stringMatching(/“dogs” asks for other values/),
  ]);
});

test('the translations of this site lack nothing', () => {
  expect(findGapsInTranslations(ROOT)).toEqual([]);
});

/** A made-up language: each text of a catalogue in brackets. */
const inBrackets: Plugin = {
  name: 'in-brackets',
  transform(code, id) {
    if (!/\/texts\.ts$/.test(id)) return undefined;
    const names: string[] = [];
    const body = code.replace(/^export const (\w+)/gm, (_, name: string) => {
      names.push(name);
      return `const $${name}`;
    });
    const marked = names.map((name) => `export const ${name} = mark($${name});\n`).join('');
    return `${body.replace(/\b(\w+)(?=\()/g, (word) => (names.includes(word) ? `$${word}` : word))}
const marks = (text) => (Array.isArray(text) ? ['⟦', ...text, '⟧'] : '⟦' + text + '⟧');
function mark(text) { return typeof text === 'function' ? (...values) => marks(text(...values)) : marks(text); }
${marked}`;
  },
};

/** What stands on a screen outside the brackets. */
function unmarked(html: string): string[] {
  const texts = [...html.matchAll(/>([^<]+)<| (?:aria-label|title|placeholder|alt)="([^"]*)"/g)].map(([, text, attribute]) => text ?? attribute ?? '');
  let depth = 0;
  const outside = texts.map((text) =>
    [...text]
      .filter((letter) => {
        if (letter === '⟦') depth += 1;
        if (letter === '⟧') depth -= 1;
        return depth === 0 && letter !== '⟧';
      })
      .join(''),
  );
  return outside.filter((text) => /\p{L}/u.test(text));
}

test('in a made-up language no English is left on screens of rooms that have a catalogue', async () => {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, hmr: false, ws: false },
    plugins: [inBrackets],
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const load = async (path: string, name: string) => ((await server.ssrLoadModule(`/src/${path}`)) as Record<string, ComponentType<never>>)[name]!;
    const nothing = () => undefined;
    const kept = [{ id: 'a', title: '1' }];
    const screens = [
      h(await load('features/workbook-page/DeleteEverything.tsx', 'DeleteEverything'), { kept, onDelete: nothing } as never),
      h(await load('features/workbook-page/FindForm.tsx', 'FindForm'), {
        wanted: { words: '', from: '', to: '' },
        onWanted: nothing,
        all: 3,
        found: 2,
      } as never),
      h(await load('features/workbook-page/HowItIsKept.tsx', 'HowItIsKept'), { health: { state: 'fine' } } as never),
      h(await load('features/workbook-page/SharedComputer.tsx', 'SharedComputer'), {
        health: { state: 'visit-only' },
        shared: true,
        count: 2,
        onSwitch: nothing,
      } as never),
      h(await load('features/application/ReadyOffline.tsx', 'ReadyOffline'), { readiness: 'ready' } as never),
      h(await load('features/page-actions/ItemPicker.tsx', 'ItemPicker'), { items: [], chosen: [], onChosen: nothing } as never),
      h(await load('components/app/Retry.tsx', 'Retry'), { message: '1', whatToDo: '2', onRetry: nothing } as never),
      h(await load('components/app/OrderButtons.tsx', 'OrderButtons'), { name: '1', place: 1, of: 3, onMove: nothing, onRemove: nothing } as never),
      h(await load('components/app/LineList.tsx', 'LineList'), {
        legend: '1',
        nameOf: String,
        addLabel: '2',
        lines: ['3'],
        most: 1,
        max: 1,
        onLines: nothing,
      } as never),
      h(await load('features/exchange/details/ReviewDetails.tsx', 'ReviewDetails'), {
        notes: [{ id: 'a', label: '1', text: '943 476 5919' }],
        goOnLabel: '2',
        onDone: nothing,
        onCancel: nothing,
      } as never),
    ];
    const html = screens.map((screen) => renderToString(screen));
    for (const words of ['⟦Delete everything on this device⟧', '⟦NHS number⟧']) expect(html.join('')).toContain(words);
    expect(html.flatMap(unmarked)).toEqual([]);
  } finally {
    await server.close();
  }
});
