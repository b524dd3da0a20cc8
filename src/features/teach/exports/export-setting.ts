// What exports need to know of the site, as the page that they are made on knows it.
import type { SiteFacts } from '../../application/index.ts';
import type { ExportSetting } from './wording.ts';

/** Name and address of the site. */
export const exportSetting = ({ name, base }: SiteFacts): ExportSetting => ({ siteName: name, siteAddress: location.origin + base });
