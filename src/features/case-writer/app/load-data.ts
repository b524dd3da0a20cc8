// Fetches what the form needs of the library.
import { fetchInTime } from '../../../components/fetch-in-time.ts';
import { sitePath, type SiteFacts } from '../../application/index.ts';
import { WRITER_DATA_PATH, writerDataSchema, type WriterData } from '../model/writer-data.ts';

/** @throws an Error whose message says what happened */
export async function loadWriterData(site: SiteFacts): Promise<WriterData> {
  const answer = await fetchInTime(sitePath(site, WRITER_DATA_PATH)).catch(() => undefined);
  if (!answer?.ok) throw new Error('The list of ideas and expectations could not be fetched: there seems to be no connection.');
  return writerDataSchema.parse(await answer.json());
}
