// Learning packages as zip files: valid against the official schemas, complete, and without a way out.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { exampleAssignment, exampleEntries } from '../../../../../tests/helpers/learning-package.ts';
import { SCORM_EDITIONS, type ScormEdition } from '../scorm-edition.ts';
import type { PackageData } from '../package-data.ts';
import { buildPackage } from './build-package.ts';
import { schemas as schemas12 } from './schemas-1-2.ts';
import { schemas as schemas2004 } from './schemas-2004.ts';

const SCHEMAS = { '1.2': schemas12, '2004': schemas2004 };
/** The schemas that a manifest is checked against. They have namespaces of their own, so one schema brings them together. */
const ROOTS: Record<ScormEdition, readonly string[]> = {
  '1.2': ['imscp_rootv1p1p2.xsd', 'adlcp_rootv1p2.xsd'],
  '2004': ['imscp_v1p1.xsd', 'adlcp_v1p3.xsd', 'adlseq_v1p3.xsd', 'adlnav_v1p3.xsd', 'imsss_v1p0.xsd'],
};

function packed(edition: ScormEdition, changes: Partial<PackageData> = {}) {
  const data: PackageData = { edition, siteName: 'Both & Together', assignment: exampleAssignment(), entries: [...exampleEntries.values()], ...changes };
  const zip = unzipSync(buildPackage(data, { player: '/* player */', styles: '/* styles */', schemas: SCHEMAS[edition], licences: 'MIT' }));
  return { names: Object.keys(zip), text: (name: string) => strFromU8(zip[name]!) };
}

async function problemsOf(manifest: string, edition: ScormEdition): Promise<string[]> {
  const files = Object.entries(SCHEMAS[edition]).map(([fileName, contents]) => ({ fileName, contents }));
  const namespace = (name: string) => /targetNamespace\s*=\s*"([^"]+)"/.exec(SCHEMAS[edition][name]!)![1]!;
  const imports = ROOTS[edition].map((name) => `<xs:import namespace="${namespace(name)}" schemaLocation="${name}"/>`).join('');
  const all = { fileName: 'all.xsd', contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports}</xs:schema>` };
  const { errors } = await validateXML({ xml: { fileName: 'imsmanifest.xml', contents: manifest }, schema: all, preload: files });
  return errors.map(({ message }) => message);
}

describe.each(SCORM_EDITIONS)('a package for SCORM %s', (edition) => {
  const { names, text } = packed(edition);
  const manifest = text('imsmanifest.xml');

  it('has a manifest that the official schemas accept, with a title that needs care', async () => {
    expect(await problemsOf(manifest, edition)).toEqual([]);
    expect(manifest).toContain('<title>Referrals &amp; “one list” &lt;script&gt;alert(1)&lt;/script&gt;</title>');
  });

  it('brings the licences of its program', () => {
    expect(text('licences.txt')).toBe('MIT');
    expect(manifest).toContain('<file href="licences.txt"');
  });

  it('would not get past the schemas with a mistake', async () => {
    expect(await problemsOf(manifest.replace('="sco"', '="page"'), edition)).not.toEqual([]);
    expect(await problemsOf(manifest.replace('identifier="item-', 'name="item-'), edition)).not.toEqual([]);
  });

  it('says its edition, its one item and its kind in the words of the edition', () => {
    expect(manifest).toContain('<schema>ADL SCORM</schema>');
    expect(manifest).toContain(`<schemaversion>${edition === '1.2' ? '1.2' : '2004 4th Edition'}</schemaversion>`);
    expect(manifest).toContain(edition === '1.2' ? 'adlcp:scormtype="sco"' : 'adlcp:scormType="sco"');
    expect(manifest.match(/<organization /g)).toHaveLength(1);
    expect(manifest.match(/<item /g)).toHaveLength(1);
    expect(manifest).not.toContain('masteryscore');
    const identifiers = [...manifest.matchAll(/ identifier="([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(identifiers).size).toBe(4);
    expect(identifiers.every((id) => id.endsWith('abcdef0123456789'))).toBe(true);
  });

  it('has the manifest at its root, every file that the manifest lists, and nothing else but the schemas', () => {
    expect(names[0]).toBe('imsmanifest.xml');
    const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name!);
    expect(manifest).toContain(`adlcp:scorm${edition === '1.2' ? 't' : 'T'}ype="sco" href="index.html"`);
    expect([...names].sort()).toEqual(['imsmanifest.xml', ...listed, ...Object.keys(SCHEMAS[edition])].sort());
  });

  it('holds the schema files unchanged, and every file that they name', () => {
    const folder = join(import.meta.dirname, '../schemas', edition);
    expect(Object.keys(SCHEMAS[edition]).sort()).toEqual(readdirSync(folder).sort());
    for (const [name, schema] of Object.entries(SCHEMAS[edition])) {
      expect(schema).toBe(readFileSync(join(folder, name), 'utf8'));
      const needed = [...schema.matchAll(/<xsd?:(?:import|include)[^>]*schemaLocation\s*=\s*"([^"]+)"|<!DOCTYPE[^>]*"([^"]+)"\s*>|SYSTEM\s+'([^']+\.dtd)'/g)];
      for (const [, schemaFile, dtd] of needed) expect(names).toContain(schemaFile ?? dtd);
    }
  });

  it('shows entries without an address, and lets no text close its place in the page', () => {
    const page = text('index.html');
    expect(page).not.toContain('example.org');
    expect(page).not.toMatch(/https?:/);
    expect(page.match(/<\/?script/g)).toEqual(['<script', '</script', '<script', '</script']);
    const json = /<script type="application\/json"[^>]*>(.*)<\/script>/.exec(page)![1]!;
    const data = JSON.parse(json) as PackageData;
    expect(data.assignment.message).toBe('Read </script><b>this</b> first.');
    expect(data.entries[0]!.sections[0]!.blocks[0]).toEqual({ is: 'text', runs: ['They met in ', 'a shared room', '.'] });
  });
});

it('removes control characters and halves of characters, which XML has no place for', async () => {
  const title = `One\u0000\u000b two\ud800 ]]> & "three"`;
  const manifest = packed('1.2', { assignment: exampleAssignment({ title }) }).text('imsmanifest.xml');
  expect(manifest).toContain('<title>One two ]]&gt; &amp; &quot;three&quot;</title>');
  expect(await problemsOf(manifest, '1.2')).toEqual([]);
});

it('leaves out parts that the library no longer has', () => {
  const page = packed('1.2', { entries: [] }).text('index.html');
  expect(page).not.toContain('"id":"p1"');
  expect(page).toContain('"id":"p3"');
});

it('gives the same bytes for the same assignment', () => {
  const data: PackageData = { edition: '2004', siteName: 'Both', assignment: exampleAssignment(), entries: [] };
  const parts = { player: '', styles: '', schemas: {}, licences: '' };
  expect(buildPackage(data, parts)).toEqual(buildPackage(data, parts));
});
