// Links that begin a worksheet: plain addresses with ids after the “#”, for pages without a script and for applications alike.
import { applicationPath } from './applications.ts';

/** What a worksheet is begun from, by ids alone: what somebody wrote never stands in an address. */
export interface BegunFrom {
  /** Path of a page, without the base path. Example: /case-studies/sahel/ */
  page?: string | undefined;
  /** The ideas in practice that the page is about: tools that help with them are offered first. */
  ideas?: readonly string[];
  /** Id of a reflection session in the workbook. */
  session?: string | undefined;
  /** Id of an action of that session; without it, the worksheet begins from the questions. */
  action?: string | undefined;
}

/** The address that begins a worksheet of a tool or, without one, lets the person choose. Without the base path. */
export function worksheetPath(tool: string | undefined, { page, ideas = [], session, action }: BegunFrom = {}): string {
  const parts = new URLSearchParams({
    new: tool ?? '',
    ...(page && { from: page }),
    ...(ideas.length > 0 && { ideas: ideas.join(',') }),
    ...(session && { session }),
    ...(action && { action }),
  });
  return applicationPath('worksheet', parts.toString().replaceAll('%2F', '/').replaceAll('%2C', ','));
}

/** Reads what stands after the “#” of such an address; undefined for another. */
export function readWorksheetPlace(place: string): { tool: string | undefined; from: BegunFrom } | undefined {
  if (!place.startsWith('new=')) return undefined;
  const parts = new URLSearchParams(place);
  const one = (name: string) => parts.get(name) || undefined;
  return {
    tool: one('new'),
    from: { page: one('from'), ideas: one('ideas')?.split(',') ?? [], session: one('session'), action: one('action') },
  };
}

/** The blank of a tool as a file that the build makes, without the base path. Example: /toolkit/personas/personas-blank.pdf */
export const blankPath = (tool: string, format: 'docx' | 'pdf') => `/toolkit/${tool}/${tool}-blank.${format}`;
