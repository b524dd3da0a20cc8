// Where the data for a new protocol stands. Apart, so that the browser can know it without what makes the data.

/** The path, without the base of the site. */
export const PROTOCOL_DATA_PATH = '/data/protocol.json';
