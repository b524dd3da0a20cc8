// The door to downloads: files that the build makes. Never loaded by a page.
export { toPdf } from './pdf/pdf.ts';
