// What each part of a reflection may need later and is fetched for while the page is at rest.
import { loadReportView } from '../../application/index.ts';
import { PARTS, type LoadPart } from '../../exchange/index.ts';

/** For one’s own answers: the check of their notes, and drawing their QR code. */
export const FOR_ANSWERS: readonly LoadPart[] = [...PARTS.review, ...PARTS.drawQr];
/** The screens of an open session, and of an open account. Apart, because whoever comes to choose what to reflect on needs neither yet. */
export const loadSessionScreens = () => import('./screens/SessionScreens.tsx');
export const loadAccountScreens = () => import('./screens/AccountScreens.tsx');
/** The screens on which questions are chosen from many. */
export const loadChoosing = () => import('./screens/choosing.ts');
/** Once somebody has chosen what to begin: the screens that come next. */
export const FOR_BEGINNING: readonly LoadPart[] = [loadChoosing, loadSessionScreens, loadAccountScreens];
/** For a session: its screens, QR codes drawn and read, and everything to take away. */
export const FOR_SESSION: readonly LoadPart[] = [
  loadSessionScreens,
  ...FOR_ANSWERS,
  ...PARTS.readQr,
  loadReportView,
  () => import('./session-paper.ts'),
  () => import('../exports/files.ts'),
  () => import('../exports/session-report.ts'),
  () => import('../exports/trend-report.ts'),
  ...PARTS.word,
  ...PARTS.spreadsheet,
  ...PARTS.calendar,
];
/** For one person’s account: its screens, and everything to take away. */
export const FOR_ACCOUNT: readonly LoadPart[] = [
  loadAccountScreens,
  ...PARTS.review,
  () => import('../exports/files.ts'),
  () => import('../exports/account-report.ts'),
  ...PARTS.word,
];
