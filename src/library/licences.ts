// The licences of what is shipped: which package a file belongs to, and its licence in its own words.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A package of which something is shipped. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** As the package names it. Example: MIT */
  licence: string;
  author: string;
  /** Its licence files and notices in its code, word by word. Empty where it brings none. */
  texts: string[];
}

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/** The folder of the package that a module belongs to; undefined for the site’s own and for what a builder makes itself. */
export const packageFolderOf = (moduleId: string): string | undefined => (moduleId.startsWith('\0') ? undefined : PACKAGE.exec(moduleId)?.[0]);

/** The texts of a licence file, or of a folder of them. */
const textsAt = (path: string): string[] =>
  statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => textsAt(join(path, name))) : [readFileSync(path, 'utf8').trim()];

/** Reads what a package in a folder says of itself. */
export function readPackage(folder: string): ShippedPackage {
  const said = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<'name' | 'version' | 'license', string> & {
    author?: string | { name: string };
  };
  const author = typeof said.author === 'object' ? said.author.name : (said.author?.replace(/ *<.*/, '') ?? 'unknown');
  const texts = readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name))
    .flatMap((name) => textsAt(join(folder, name)));
  return { name: said.name, version: said.version, licence: said.license, author, texts };
}

/** Licence notices among the comments of a script. */
export const noticesIn = (code: string): string[] =>
  [...code.matchAll(/\/\*[*!]?((?:(?!\*\/)[^])*@licen[cs]e(?:(?!\*\/)[^])*)\*\//g)].map(([, text]) => text!.replace(/^\s*\* ?/gm, '').trim());

/** Where a package of that name lies for this project. Throws if it is not installed. */
export function folderOf(name: string, root: string): string {
  const folder = join(root, 'node_modules', name);
  if (!existsSync(folder)) throw new Error(`${name} is shipped and is not installed.`);
  return folder;
}

const LINE = '-'.repeat(72);

/** One plain text with all of them, by name, each once. */
export function licencesText(heading: string, packages: readonly ShippedPackage[]): string {
  const byName = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  const parts = [...byName.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, { licence, author, texts }]) =>
      [LINE, `${title} (${licence})`, ...(texts.length > 0 ? texts : [`By ${author}. The package names its licence and brings no text of it.`])].join('\n\n'),
    );
  return `${[heading, ...parts].join('\n\n')}\n`;
}
