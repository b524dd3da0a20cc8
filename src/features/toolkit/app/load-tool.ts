// Fetches what a worksheet of a tool begins with, and the tools that there are.
import { fetchInTime } from '../../../components/fetch-in-time.ts';
import * as z from 'zod/mini';
import { sitePath, type SiteFacts } from '../../application/index.ts';
import { toolListSchema, type ListedTool } from '../model/listed-tool.ts';
import { worksheetSchema, type ToolOfWorksheet } from '../model/worksheet.ts';
import { TOOL_LIST_PATH, toolDataPath } from '../tool-data-path.ts';
import * as texts from './texts.ts';

const toolSchema = z.pick(worksheetSchema, { tool: true, definition: true, example: true });

async function fetchData(site: SiteFacts, path: string, ifMissing: string): Promise<unknown> {
  const answer = await fetchInTime(sitePath(site, path)).catch(() => undefined);
  if (!answer) throw new Error('The tool could not be fetched: there seems to be no connection.');
  if (!answer.ok) throw new Error(ifMissing);
  return answer.json();
}

/** @throws an Error whose message says what happened, where the tool is not there or cannot be had */
export const loadTool = async (site: SiteFacts, id: string): Promise<ToolOfWorksheet> =>
  toolSchema.parse(await fetchData(site, toolDataPath(id), texts.toolkitHasNoWorksheetOfThatName));

/** All tools by their title. @throws as loadTool */
export const loadTools = async (site: SiteFacts): Promise<ListedTool[]> =>
  toolListSchema.parse(await fetchData(site, TOOL_LIST_PATH, texts.listOfToolsCouldNotBeFetched));
