// Which pages of the site hold something that can be part of an assignment.

const ONE = /^\/(?:case-studies|questions|toolkit|models|groups|session-plans)\/(?!by\/|compare\/)[^/]+\/(?:learn\/)?$/;
const DIMENSION_OR_IDEA = /^\/dimensions\/[^/]+\/(?:[^/]+\/)?$/;
const MANY = /^\/(?:evidence|glossary|guidance|barriers-and-enablers|recommendations|protocol\/principles)\/$/;

/** Whether a page, by its path without the base path, is an entry or holds entries that can be part of an assignment. */
export const isTeachablePath = (path: string): boolean => [ONE, DIMENSION_OR_IDEA, MANY].some((pattern) => pattern.test(path));
