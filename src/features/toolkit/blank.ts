// The blank of a tool, for the build: ready-made files that need no script.
import type { Entry } from '../../library/entry.ts';
import type { Report } from '../../library/text/report.ts';
import { site } from '../../site.config.ts';
import { absolute } from '../../site.ts';
import { blankReport } from './exports/report.ts';
import { toolData } from './tool-data.ts';

/** The blank, with the whole address of the tool’s page on it. */
export const blankOf = (tool: Entry<'tools'>): Report => blankReport(toolData(tool), { madeBy: site.name, address: absolute(`/toolkit/${tool.id}/`) });
