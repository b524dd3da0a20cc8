// What every screen may need: the site’s name and address, the workbook, and the question data.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Workbook } from '../../workbook/index.ts';
import type { LoadedData } from './use-question-data.ts';

/** What the page knows of the site. */
export interface SiteFacts {
  name: string;
  /** Base path, with slashes at both ends. */
  base: string;
}

export interface AppParts {
  site: SiteFacts;
  workbook: Workbook;
  data: LoadedData;
}

export const AppContext = createContext<AppParts | undefined>(undefined);

/** The parts of the application. @throws outside AppContext */
export function useApp(): AppParts {
  const parts = useContext(AppContext);
  if (!parts) throw new Error('This component stands outside AppContext.');
  return parts;
}

/** A path of the site under its base path. Example: sitePath(site, '/help-now/') */
export const sitePath = ({ base }: SiteFacts, path: string) => base + path.replace(/^\//, '');
