// Loads the content folder from disk, with exact positions, for the command line, the build's check and the tests.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { AnyEntry, Place, Position } from './entry.ts';
import { nearest, type Issue } from './issue.ts';
import type { LoadedContent } from './loaded-content.ts';
import { COLLECTIONS, ID_PATTERN, type CollectionName } from './refs.ts';
import { shapeIssues } from './rules/shape.ts';
import { SCHEMAS, extensionOf } from './schemas/index.ts';
import { positionAt, readYaml } from './yaml-source.ts';

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Splits an MDX file; a YAML file is all frontmatter. `start` is the character where each part begins. */
function split(source: string, extension: string) {
  if (extension !== 'mdx') return { yaml: source, yamlStart: 0, body: '', bodyStart: source.length };
  const match = FRONTMATTER.exec(source);
  if (!match) return undefined;
  return { yaml: match[1]!, yamlStart: match[0].indexOf('\n') + 1, body: source.slice(match[0].length), bodyStart: match[0].length };
}

function loadFile(root: string, file: string, collection: CollectionName) {
  const source = readFileSync(join(root, file), 'utf8');
  const name = posix.basename(file);
  const extension = posix.extname(name).slice(1);
  const id = posix.basename(name, posix.extname(name));
  const issues: Issue[] = [];
  const right = posix.join(posix.dirname(file), `${id}.${extensionOf(collection)}`);
  if (file !== right) {
    // Not read any further: what it lacks as an entry of this collection is beside the point.
    if (existsSync(join(root, right)))
      issues.push({ code: 'id/duplicate', file, message: `The id "${collection}/${id}" is used already, in ${right}. Ids are used once.` });
    else
      issues.push({
        code: 'file/wrong-type',
        file,
        message: `Entries of ${collection} are .${extensionOf(collection)} files. Rename it to ${posix.basename(right)}.`,
      });
    return { issues, body: '', fields: '', data: undefined };
  }
  if (id !== '_template' && !ID_PATTERN.test(id))
    issues.push({ code: 'id/invalid', file, message: `“${id}” cannot be an id. Use lower case letters, digits and single hyphens.` });
  const parts = split(source, extension);
  if (!parts) {
    issues.push({
      code: 'yaml/missing',
      file,
      message: 'The file has no frontmatter. Start it with a line of three hyphens, the fields, and another such line.',
    });
    return { issues, body: '', fields: '', data: undefined };
  }
  const yaml = readYaml(parts.yaml);
  const locate = (place: Place): Position => {
    if ('line' in place) return place;
    if ('offset' in place) return positionAt(source, parts.bodyStart + place.offset);
    return positionAt(source, parts.yamlStart + yaml.offsetOf(place.path, place.atName));
  };
  const { body, yaml: fields } = parts;
  if (yaml.errors.length) {
    for (const error of yaml.errors)
      issues.push({
        code: 'yaml/invalid',
        file,
        place: positionAt(source, parts.yamlStart + error.offset),
        message: `The fields cannot be read: ${error.message}`,
      });
    return { issues, body, fields, data: undefined, locate };
  }
  const data = yaml.data ?? {};
  const parsed = SCHEMAS[collection].safeParse(data, { reportInput: true });
  if (!parsed.success) {
    issues.push(...shapeIssues(collection, file, parsed.error).map((issue) => (issue.place ? { ...issue, place: locate(issue.place) } : issue)));
    return { issues, body, fields, data, locate };
  }
  return { issues, body, fields, data, locate, entry: { collection, id, data: parsed.data, body, file, locate } as AnyEntry };
}

/** Files beside the collections that the library knows. */
const OTHER_FILES = [
  'help-now.yaml',
  'hedge-decisions.yaml',
  'elsewhere.yaml',
  'appraisal-criteria.yaml',
  'everyday-words.yaml',
  'redirects.yaml',
  'published-ids.txt',
];

/** A folder or file that no collection reads would be lost without a word. */
function strayFiles(root: string): Issue[] {
  const known = [...COLLECTIONS, ...OTHER_FILES];
  const folder = join(root, 'content');
  return (existsSync(folder) ? readdirSync(folder).sort() : [])
    .filter((name) => !name.startsWith('.') && !known.includes(name))
    .map((name) => ({ code: 'file/unknown', file: `content/${name}`, message: `Nothing reads content/${name}.`, didYouMean: nearest(name, known), known }));
}

/**
 * Loads and validates every entry under `content/`.
 * @param root project root that holds the content folder
 * @returns all entries that could be read, and an issue for each thing that could not
 */
export function loadContent(root: string): LoadedContent {
  const loaded: LoadedContent = { entries: [], issues: strayFiles(root), templates: [] };
  for (const collection of COLLECTIONS) {
    const folder = posix.join('content', collection);
    if (!existsSync(join(root, folder))) {
      loaded.issues.push({ code: 'file/missing', file: folder, message: `There is no folder ${folder}. Every collection has one, also while it is empty.` });
      continue;
    }
    const found = readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const item of found) {
      const { name } = item;
      if (name.startsWith('.')) continue;
      const file = posix.join(folder, name);
      if (item.isDirectory()) {
        loaded.issues.push({ code: 'file/unknown', file, message: `Entries stand directly in ${folder}; folders inside it are not read.` });
        continue;
      }
      const { entry, ...result } = loadFile(root, file, collection);
      if (name.startsWith('_')) loaded.templates.push({ collection, file, ...result });
      else {
        loaded.issues.push(...result.issues);
        if (entry) loaded.entries.push(entry);
      }
    }
  }
  return loaded;
}
