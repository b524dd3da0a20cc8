// Where the file of a tool stands. Apart, so that the browser can know it without what makes the file.

/** The path, without the base of the site. */
export const toolDataPath = (id: string) => `/data/toolkit/${id}.json`;
