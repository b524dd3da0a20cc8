// Fetches what every learning package holds: the player and its licences from the site, styles and schemas from parts of the program.
import { fetchInTime } from '../../../../components/fetch-in-time.ts';
import type { ScormEdition } from '../scorm-edition.ts';
import { PLAYER_LICENCES } from '../../../../library/applications.ts';
import playerUrl from '../player/learning-player.tsx?worker&url';
import type { PackageParts } from './build-package.ts';

const SCHEMAS = {
  '1.2': () => import('./schemas-1-2.ts'),
  '2004': () => import('./schemas-2004.ts'),
} satisfies Record<ScormEdition, () => Promise<{ schemas: Record<string, string> }>>;

const licencesUrl = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}${PLAYER_LICENCES}`;

async function loadText(url: string): Promise<string> {
  const response = await fetchInTime(url);
  if (!response.ok) throw new Error(`${url} was answered with ${response.status}.`);
  return response.text();
}

/**
 * The styles without anything outside. The font of the site stays out: its licence would have to travel along, with addresses in it, and the styles
 * name others after it. The notice of Tailwind stays, without its address.
 */
const withoutAddresses = (styles: string) => styles.replace(/@font-face\s*\{[^}]*\}/g, '').replace(' | https://tailwindcss.com', '');

async function load(edition: ScormEdition): Promise<PackageParts> {
  const [player, licences, { default: styles }, { schemas }] = await Promise.all([
    loadText(playerUrl),
    loadText(licencesUrl),
    import('../player/player.css?inline'),
    SCHEMAS[edition](),
  ]);
  return { player, licences, styles: withoutAddresses(styles), schemas };
}

const loaded = new Map<ScormEdition, Promise<PackageParts>>();

/** The parts for an edition, fetched once. Throws if they cannot be had; a later call tries again. */
export function loadParts(edition: ScormEdition): Promise<PackageParts> {
  const known = loaded.get(edition);
  if (known) return known;
  const parts = load(edition);
  loaded.set(edition, parts);
  parts.catch(() => loaded.delete(edition));
  return parts;
}
