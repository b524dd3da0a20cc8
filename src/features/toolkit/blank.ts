// The blank of a tool, for the build: ready-made files that need no script.
import type { Entry } from '../../library/entry.ts';
import type { CardSheets, Poster } from '../../library/text/hand-sheet.ts';
import type { Report } from '../../library/text/report.ts';
import { site } from '../../site.config.ts';
import { absolute } from '../../site.ts';
import { blankCards, postersOf } from './exports/hand-sheets.ts';
import { blankReport } from './exports/report.ts';
import { toolData } from './tool-data.ts';

/** The blank, with the whole address of the tool’s page on it. */
export const blankOf = (tool: Entry<'tools'>): Report => blankReport(toolData(tool), { madeBy: site.name, address: absolute(`/toolkit/${tool.id}/`) });

const madeBy = ({ id }: Entry<'tools'>) => `${site.name} · ${absolute(`/toolkit/${id}/`)}`;

/** The posters of a tool; none for tools that need no wall. */
export const postersOfTool = (tool: Entry<'tools'>): Poster[] => postersOf(toolData(tool), madeBy(tool));
/** The cards of a tool to cut out; undefined for tools without cards. */
export const cardsOfTool = (tool: Entry<'tools'>): CardSheets | undefined => blankCards(toolData(tool), madeBy(tool));
