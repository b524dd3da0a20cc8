// Loads the content from disk, the library’s with what is local laid over it, with exact positions: for pages, the command line, the check and the tests.
import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { keyOf, type AnyEntry, type Place, type Position } from './entry.ts';
import { buildGraph, type Graph } from './graph.ts';
import { nearest, type Issue } from './issue.ts';
import { LIBRARY, LOCAL, encodingIssue, readText } from './layers.ts';
import { readLeaveOut, withoutLeftOut, type WrittenEntry } from './leave-out.ts';
import type { LoadedContent } from './loaded-content.ts';
import { COLLECTIONS, ID_PATTERN, type CollectionName } from './refs.ts';
import { shapeIssues } from './rules/shape.ts';
import { SCHEMAS, extensionOf } from './schemas/index.ts';
import { positionAt, readYaml } from './yaml-source.ts';

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** A line that makes an entry a draft, also where the other lines cannot be read. */
const DRAFT = /^draft:[ \t]*true[ \t]*(?:#.*)?\r?$/m;
const isDraft = (fields: string) => DRAFT.test(fields);

/** Files that may be meant as entries. */
const TEXT_FILES = new Set(['mdx', 'yaml', 'md', 'yml', 'txt']);

/** Splits an MDX file; a YAML file is all frontmatter. `start` is the character where each part begins. */
function split(source: string, extension: string) {
  if (extension !== 'mdx') return { yaml: source, yamlStart: 0, body: '', bodyStart: source.length };
  const match = FRONTMATTER.exec(source);
  if (!match) return undefined;
  return { yaml: match[1]!, yamlStart: match[0].indexOf('\n') + 1, body: source.slice(match[0].length), bodyStart: match[0].length };
}

function loadFile(root: string, file: string, collection: CollectionName) {
  const source = readText(root, file);
  const name = posix.basename(file);
  const extension = posix.extname(name).slice(1);
  const id = posix.basename(name, posix.extname(name));
  const issues: Issue[] = [];
  const right = posix.join(posix.dirname(file), `${id}.${extensionOf(collection)}`);
  if (!TEXT_FILES.has(extension)) {
    const message = `${name} is no entry. Only entries stand in ${posix.dirname(file)}; files for readers, such as pictures, go into public/.`;
    return { issues: [{ code: 'file/unknown', file, message }], body: '', fields: '', data: undefined };
  }
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
  if (id !== '_template' && !ID_PATTERN.test(id)) {
    // Not read any further: whatever links to it names another id.
    issues.push({ code: 'id/invalid', file, message: `“${id}” cannot be an id. Use lower case letters, digits and single hyphens.` });
    return { issues, body: '', fields: '', data: undefined };
  }
  const unreadable = encodingIssue(root, file);
  if (unreadable) return { issues: [...issues, unreadable], body: '', fields: '', data: undefined };
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
export const SIDE_FILES = [
  'help-now.yaml',
  'hedge-decisions.yaml',
  'elsewhere.yaml',
  'appraisal-criteria.yaml',
  'everyday-words.yaml',
  'redirects.yaml',
  'published-ids.txt',
];
/** Those that only a local area has. */
const LOCAL_FILES = ['leave-out.yaml', 'theme.css', 'README.md'];

const namesIn = (root: string, folder: string) =>
  existsSync(join(root, folder)) ? readdirSync(join(root, folder), { withFileTypes: true }).filter(({ name }) => !name.startsWith('.')) : [];

/** A folder or file that no collection reads would be lost without a word. */
const strayFiles = (root: string): Issue[] =>
  [LIBRARY, LOCAL].flatMap((folder) => {
    const known = [...COLLECTIONS, ...SIDE_FILES, ...(folder === LOCAL ? LOCAL_FILES : [])];
    return namesIn(root, folder)
      .map(({ name }) => name)
      .filter((name) => !known.includes(name))
      .map((name) => ({
        code: 'file/unknown',
        file: `${folder}/${name}`,
        message: `Nothing reads ${folder}/${name}.`,
        didYouMean: nearest(name, known),
        known,
      }));
  });

/** Whether a file says that it is a draft. */
const isDraftFile = (root: string, file: string): boolean => {
  const text = readText(root, file);
  return isDraft(split(text, posix.extname(file).slice(1))?.yaml ?? text);
};

/**
 * The file that each entry of a collection is read from: the local one where both folders have it, unless that is a draft. Drafts are among
 * them. Templates, which begin with an underscore, are not.
 */
export function entryFiles(root: string, collection: CollectionName): string[] {
  const layer = (folder: string) =>
    namesIn(root, posix.join(folder, collection))
      .filter((item) => !item.isDirectory() && !item.name.startsWith('_'))
      .map(({ name }) => name);
  const local = layer(LOCAL);
  const hidden = local.filter((name) => !isDraftFile(root, posix.join(LOCAL, collection, name)));
  const library = layer(LIBRARY).filter((name) => !hidden.includes(name));
  return [...library.map((name) => posix.join(LIBRARY, collection, name)), ...local.map((name) => posix.join(LOCAL, collection, name))];
}

/** What data says of its title, whatever else is missing in it. */
const titleOf = (data: unknown): string | undefined =>
  typeof data === 'object' && data !== null && 'title' in data && typeof data.title === 'string' ? data.title : undefined;

/** The files of a collection that are never built. */
export const draftFiles = (root: string, collection: CollectionName): string[] => entryFiles(root, collection).filter((file) => isDraftFile(root, file));

/** The issues of folders: one that is missing, and folders inside one. */
function folderIssues(root: string, collection: CollectionName): Issue[] {
  const library = posix.join(LIBRARY, collection);
  const missing = { code: 'file/missing', file: library, message: `There is no folder ${library}. Every collection has one, also while it is empty.` };
  const inside = [library, posix.join(LOCAL, collection)].flatMap((folder) =>
    namesIn(root, folder)
      .filter((item) => item.isDirectory())
      .map(({ name }) => ({
        code: 'file/unknown',
        file: posix.join(folder, name),
        message: `Entries stand directly in ${folder}; folders inside it are not read.`,
      })),
  );
  return [...(existsSync(join(root, library)) ? [] : [missing]), ...inside];
}

const inOrder = (files: readonly string[]) => files.toSorted((a, b) => posix.parse(a).name.localeCompare(posix.parse(b).name) || a.localeCompare(b));

/**
 * Loads and validates every entry: those of the library, without what is left out, and local ones, also in place of the library’s. Drafts are
 * kept apart, with what is wrong in them.
 * @param root project root that holds the content folder
 * @returns all entries that could be read, by id in each collection, and an issue for each thing that could not
 */
export function loadContent(root: string): LoadedContent {
  const loaded: LoadedContent = { entries: [], issues: strayFiles(root), drafts: [], templates: [], leftOut: new Set(), aside: [] };
  const found: WrittenEntry[] = [];
  for (const collection of COLLECTIONS) {
    loaded.issues.push(...folderIssues(root, collection));
    for (const file of inOrder(entryFiles(root, collection))) {
      const { entry, issues, data, fields } = loadFile(root, file, collection);
      if (isDraft(fields)) {
        const id = posix.parse(file).name;
        loaded.drafts.push({ collection, id, file, title: titleOf(data) ?? id, issues, ...(entry && { entry }) });
        continue;
      }
      loaded.issues.push(...issues);
      if (entry) found.push({ entry, written: data });
    }
    const template = posix.join(LIBRARY, collection, `_template.${extensionOf(collection)}`);
    if (existsSync(join(root, template))) {
      const { entry: _, ...result } = loadFile(root, template, collection);
      loaded.templates.push({ collection, file: template, ...result });
    }
  }
  const library = found.filter(({ entry }) => !entry.file.startsWith(`${LOCAL}/`)).map(({ entry }) => entry);
  const { leftOut, issues } = readLeaveOut(root, library);
  loaded.leftOut = leftOut;
  loaded.issues.push(...issues);
  for (const one of found) {
    if (leftOut.has(keyOf(one.entry)) && library.includes(one.entry)) {
      loaded.aside.push(one.entry);
      continue;
    }
    const kept = withoutLeftOut(one, leftOut);
    loaded.entries.push(kept.entry);
    loaded.issues.push(...kept.issues.map((issue) => (issue.place ? { ...issue, place: one.entry.locate!(issue.place) } : issue)));
  }
  return loaded;
}

/** The graph of the library as the site shows it. */
export function loadGraph(root: string): Graph {
  const { entries, leftOut } = loadContent(root);
  return buildGraph(entries, leftOut);
}
