// Fetches what the library gives to a new protocol.
import { fetchInTime } from '../../../../components/fetch-in-time.ts';
import { fetchedOnce, sitePath, type SiteFacts } from '../../../application/index.ts';
import { PROTOCOL_DATA_PATH } from '../data-path.ts';
import { protocolDataSchema, type ProtocolData } from '../model/library.ts';

/** Fetched once for as long as the page stands. @throws an Error whose message says what happened */
export const loadProtocolData = fetchedOnce(async (site: SiteFacts): Promise<ProtocolData> => {
  const answer = await fetchInTime(sitePath(site, PROTOCOL_DATA_PATH)).catch(() => undefined);
  if (!answer) throw new Error('The expectations could not be fetched: there seems to be no connection.');
  if (!answer.ok) throw new Error('The expectations could not be fetched.');
  return protocolDataSchema.parse(await answer.json());
});
