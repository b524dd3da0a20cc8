// Puts a learning package together: manifest, schemas, page, player and styles in one zip. It fetches nothing; see parts.ts for that.
import { strToU8, zipSync } from 'fflate';
import { entryWithoutLinks } from '../../view/without-links.ts';
import { isThere } from '../../view/steps.ts';
import { entriesByKey, type PackageData } from '../package-data.ts';
import { manifestOf } from './manifest.ts';
import { startPageOf } from './start-page.ts';
import { titleOf } from '../../model/assignment.ts';

/** What every package of an edition holds. */
export interface PackageParts {
  /** The player, as one script. */
  player: string;
  styles: string;
  /** Schema files by name. They stand beside the manifest. */
  schemas: Readonly<Record<string, string>>;
  /** The licences of what the player is made with. */
  licences: string;
}

/** The same package always has the same bytes, on every clock. */
const MADE = new Date(2026, 0, 1);

/** The bytes of the zip. */
export function buildPackage(data: PackageData, { player, styles, schemas, licences }: PackageParts): Uint8Array<ArrayBuffer> {
  const { edition } = data;
  const byKey = entriesByKey(data);
  // A part that the library no longer has would be a step with nothing in it.
  const assignment = { ...data.assignment, parts: data.assignment.parts.filter((part) => isThere(part, byKey)) };
  const entries = data.entries.map(entryWithoutLinks);
  const content = {
    'index.html': strToU8(startPageOf({ ...data, assignment, entries })),
    'player.js': strToU8(player),
    'player.css': strToU8(styles),
    'licences.txt': strToU8(licences),
  };
  const manifest = manifestOf({ key: assignment.key, title: titleOf(assignment), edition, files: Object.keys(content) });
  const schemaFiles = Object.fromEntries(Object.entries(schemas).map(([name, text]) => [name, strToU8(text)]));
  return zipSync({ 'imsmanifest.xml': strToU8(manifest), ...schemaFiles, ...content }, { level: 9, mtime: MADE });
}
