// A blank protocol: nothing in it, with room to write. Made from what the library gives, and kept nowhere.
import type { SiteFacts } from '../../../application/index.ts';
import type { OutgoingFile } from '../../../exchange/index.ts';
import type { Report } from '../../../../library/text/report.ts';
import { FIRST_SECTIONS, newProtocol } from '../model/library.ts';
import type { LocalProtocol } from '../model/protocol.ts';
import { loadFiles } from './later.ts';
import { loadProtocolData } from './load-data.ts';
import * as texts from '../texts.ts';

/** Of the sections to begin with, or of all. @throws where the lines of the library cannot be fetched */
async function blank(site: SiteFacts, isWhole: boolean): Promise<LocalProtocol> {
  const data = await loadProtocolData(site);
  return newProtocol(data, isWhole ? data.sections.map(({ id }) => id) : FIRST_SECTIONS, '');
}

/** To print. */
export const blankOnPaper = async (site: SiteFacts, isWhole: boolean): Promise<Report> =>
  (await loadFiles()).paperToday(texts.localProtocolBlank, await blank(site, isWhole), site);

/** To write in with Word. */
export async function blankInWord(site: SiteFacts, isWhole: boolean): Promise<OutgoingFile> {
  const { protocolWord, reportToday } = await loadFiles();
  const protocol = await blank(site, isWhole);
  return protocolWord(texts.localProtocolBlank, reportToday(texts.localProtocolBlank, protocol, site), protocol);
}
