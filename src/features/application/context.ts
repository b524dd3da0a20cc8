// What every screen of an application may need: the site’s name and address, and the workbook.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Workbook } from '../workbook/index.ts';

/** What the page knows of the site. */
export interface SiteFacts {
  name: string;
  /** Base path, with slashes at both ends. */
  base: string;
}

export interface ApplicationParts {
  site: SiteFacts;
  workbook: Workbook;
  /** The page on which new things are begun, for someone who cannot go on. Its path is without the base path. */
  start: { label: string; path: string };
}

export const ApplicationContext = createContext<ApplicationParts | undefined>(undefined);

/** The parts of the application. @throws outside ApplicationFrame */
export function useApplication(): ApplicationParts {
  const parts = useContext(ApplicationContext);
  if (!parts) throw new Error('This component stands outside ApplicationFrame.');
  return parts;
}

/** A path of the site under its base path, and never an address of another site. Example: sitePath(site, '/help-now/') */
export const sitePath = ({ base }: SiteFacts, path: string) => base + path.replace(/^[\s/\\]+/, '');
