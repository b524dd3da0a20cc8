// What people take away of a protocol. The library for Word is loaded when it is asked for.
import { sitePath, type SiteFacts } from '../../../application/index.ts';
import { fileName, today, toWord, type OutgoingFile } from '../../../exchange/index.ts';
import type { Report } from '../../../../library/text/report.ts';
import type { LocalProtocol } from '../model/protocol.ts';
import { onPaper, protocolReport } from './report.ts';

/** As it stands on paper today. */
export const paperToday = (title: string, protocol: LocalProtocol, site: SiteFacts): Report => onPaper(reportToday(title, protocol, site));

/** The protocol as a report of today, with whole addresses of the site that it is on. */
export const reportToday = (title: string, protocol: LocalProtocol, site: SiteFacts): Report =>
  protocolReport(title, protocol, { madeBy: site.name, day: today(), address: (path) => new URL(sitePath(site, path), location.origin).href });

/** The protocol as a Word document. Its name ends with the version. */
export const protocolWord = async (title: string, report: Report, { about }: LocalProtocol): Promise<OutgoingFile> => ({
  name: fileName(title, 'docx', about.version),
  content: await toWord(report),
});
