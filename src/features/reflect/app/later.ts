// What each part of a reflection may need later and is fetched for while the page is at rest.
import { PARTS, type LoadPart } from '../../exchange/index.ts';

/** For one’s own answers: the check of their notes, and drawing their QR code. */
export const FOR_ANSWERS: readonly LoadPart[] = [...PARTS.review, ...PARTS.drawQr];
/** For a session: QR codes drawn and read, and everything to take away. */
export const FOR_SESSION: readonly LoadPart[] = [
  ...FOR_ANSWERS,
  ...PARTS.readQr,
  () => import('../exports/files.ts'),
  () => import('../exports/session-report.ts'),
  ...PARTS.word,
  ...PARTS.spreadsheet,
  ...PARTS.calendar,
];
/** For one person’s account. */
export const FOR_ACCOUNT: readonly LoadPart[] = [
  ...PARTS.review,
  () => import('../exports/files.ts'),
  () => import('../exports/account-report.ts'),
  ...PARTS.word,
];
