// Fetches the models and the ready criteria, once while the page is open.
import { fetchInTime } from '../../../../components/fetch-in-time.ts';
import { fetchedOnce, sitePath, type SiteFacts } from '../../../application/index.ts';
import { OPTIONS_DATA_PATH, optionsDataSchema, type OptionsData } from '../model/options-data.ts';

/** @throws an Error whose message says what happened, where they cannot be had; asked again, it tries again */
export const loadOptionsData = fetchedOnce(async (site: SiteFacts): Promise<OptionsData> => {
  const answer = await fetchInTime(sitePath(site, OPTIONS_DATA_PATH)).catch(() => undefined);
  if (!answer?.ok) throw new Error('The models and criteria of the library could not be fetched. There seems to be no connection.');
  return optionsDataSchema.parse(await answer.json());
});

/** The same where it can be had: what is made with it is whole without it. */
export const optionsDataIfAny = (site: SiteFacts): Promise<OptionsData | undefined> => loadOptionsData(site).catch(() => undefined);
