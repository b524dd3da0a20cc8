// The door to downloads: files that the build makes. Never loaded by a page in the browser.
export { bookOf, booksOf } from './books/index.ts';
export { extractOf } from './books/extracts.ts';
export { allBooks, bookPage, bookReport, fileOf, filePath, FORMATS } from './files.ts';
export { SITE_ZIP } from './folder/integration.ts';
export { cardsToPdf, postersToPdf, toPdf } from './pdf/pdf.ts';
export { toStable, toStableWord } from './word/stable.ts';
