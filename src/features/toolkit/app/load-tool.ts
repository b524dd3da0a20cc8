// Fetches what a worksheet of a tool begins with.
import * as z from 'zod/mini';
import { sitePath, type SiteFacts } from '../../application/index.ts';
import { toolDataPath } from '../tool-data-path.ts';
import { worksheetSchema, type ToolOfWorksheet } from '../model/worksheet.ts';

const toolSchema = z.pick(worksheetSchema, { tool: true, definition: true, example: true });

/** @throws an Error whose message says what to do, where the tool is not there or cannot be had */
export async function loadTool(site: SiteFacts, id: string): Promise<ToolOfWorksheet> {
  const answer = await fetch(sitePath(site, toolDataPath(id))).catch(() => undefined);
  if (!answer) throw new Error('The tool could not be fetched: there seems to be no connection.');
  if (!answer.ok) throw new Error('The toolkit has no worksheet of that name.');
  return toolSchema.parse(await answer.json());
}
