// Loads the content folder from disk, with exact positions, for the command line, the build's check and the tests.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { LineCounter, isMap, isScalar, parseDocument, type Document } from 'yaml';
import type { AnyEntry, Place, Position } from './entry.ts';
import type { Issue } from './issue.ts';
import { COLLECTIONS, ID_PATTERN, type CollectionName } from './refs.ts';
import { shapeIssues } from './rules/shape.ts';
import { SCHEMAS, extensionOf } from './schemas/index.ts';

export interface LoadedContent {
  entries: AnyEntry[];
  issues: Issue[];
  /** Templates (_template.*), parsed but kept apart from the entries. */
  templates: { collection: CollectionName; file: string; issues: Issue[]; body: string }[];
}

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Splits an MDX file; a YAML file is all frontmatter. `start` is the character where each part begins. */
function split(source: string, extension: string) {
  if (extension !== 'mdx') return { yaml: source, yamlStart: 0, body: '', bodyStart: source.length };
  const match = FRONTMATTER.exec(source);
  if (!match) return undefined;
  return { yaml: match[1]!, yamlStart: match[0].indexOf('\n') + 1, body: source.slice(match[0].length), bodyStart: match[0].length };
}

/** Position of a path in a YAML document: its value, or the nearest parent that exists, or a key of that name. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) return (node.range as number[])[0] ?? 0;
  }
  if (isMap(document.contents) && path.length) {
    const pair = document.contents.items.find((item) => isScalar(item.key) && item.key.value === path[0]);
    if (pair && isScalar(pair.key)) return pair.key.range?.[0] ?? 0;
  }
  return 0;
}

/** Turns a character offset of the whole file into line and column. */
function positionAt(source: string, offset: number): Position {
  const before = source.slice(0, offset);
  return { line: before.split('\n').length, col: offset - before.lastIndexOf('\n') };
}

function loadFile(root: string, file: string, collection: CollectionName) {
  const source = readFileSync(join(root, file), 'utf8');
  const name = posix.basename(file);
  const extension = name.slice(name.lastIndexOf('.') + 1);
  const id = name.slice(0, name.lastIndexOf('.'));
  const issues: Issue[] = [];
  if (extension !== extensionOf(collection))
    issues.push({ code: 'file/wrong-type', file, message: `Entries of ${collection} are .${extensionOf(collection)} files; this one ends in .${extension}. Rename it.` });
  if (id !== '_template' && !ID_PATTERN.test(id))
    issues.push({ code: 'id/invalid', file, message: `“${id}” cannot be an id. Use lower case letters, digits and single hyphens.` });
  const parts = split(source, extension);
  if (!parts) {
    issues.push({ code: 'yaml/missing', file, message: 'The file has no frontmatter. Start it with a line of three hyphens, the fields, and another such line.' });
    return { id, issues, body: '' };
  }
  const counter = new LineCounter();
  const document = parseDocument(parts.yaml, { lineCounter: counter });
  const locate = (place: Place): Position => {
    if ('line' in place) return place;
    if ('offset' in place) return positionAt(source, parts.bodyStart + place.offset);
    return positionAt(source, parts.yamlStart + offsetOf(document, place.path));
  };
  if (document.errors.length) {
    for (const error of document.errors)
      issues.push({ code: 'yaml/invalid', file, place: positionAt(source, parts.yamlStart + error.pos[0]), message: `The fields cannot be read: ${error.message.split('\n')[0]}` });
    return { id, issues, body: parts.body };
  }
  const parsed = SCHEMAS[collection].safeParse(document.toJS() ?? {});
  if (!parsed.success) {
    issues.push(...shapeIssues(collection, file, parsed.error).map((issue) => (issue.place ? { ...issue, place: locate(issue.place) } : issue)));
    return { id, issues, body: parts.body };
  }
  return { id, issues, body: parts.body, entry: { collection, id, data: parsed.data, body: parts.body, file, locate } as AnyEntry };
}

/**
 * Loads and validates every entry under `content/`.
 * @param root project root that holds the content folder
 * @returns all entries that could be read, and an issue for each thing that could not
 */
export function loadContent(root: string): LoadedContent {
  const loaded: LoadedContent = { entries: [], issues: [], templates: [] };
  for (const collection of COLLECTIONS) {
    const folder = posix.join('content', collection);
    if (!existsSync(join(root, folder))) {
      loaded.issues.push({ code: 'file/missing', file: folder, message: `There is no folder ${folder}. Every collection has one, also while it is empty.` });
      continue;
    }
    for (const name of readdirSync(join(root, folder)).sort()) {
      if (name.startsWith('.')) continue;
      const result = loadFile(root, posix.join(folder, name), collection);
      if (name.startsWith('_')) loaded.templates.push({ collection, file: posix.join(folder, name), issues: result.issues, body: result.body });
      else {
        loaded.issues.push(...result.issues);
        if (result.entry) loaded.entries.push(result.entry);
      }
    }
  }
  return loaded;
}
