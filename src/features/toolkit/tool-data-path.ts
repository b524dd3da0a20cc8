// Where the files of tools stand. Apart, so that the browser can know it without what makes the files.

/** The path, without the base of the site. */
export const toolDataPath = (id: string) => `/data/toolkit/${id}.json`;
/** The list of all tools, to choose one from. */
export const TOOL_LIST_PATH = '/data/tools.json';
