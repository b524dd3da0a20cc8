// The schema files of SCORM 1.2 by name, in a part of their own that is loaded when a package is made.
const files = import.meta.glob<string>('../schemas/1.2/*.xsd', { query: '?raw', import: 'default', eager: true });

export const schemas = Object.fromEntries(Object.entries(files).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text]));
