// The door to downloads: files that the build makes. Never loaded by a page.
export { cardsToPdf, postersToPdf, toPdf } from './pdf/pdf.ts';
