// What a worksheet needs later and is fetched for while the page is at rest.
import { PARTS, type LoadPart } from '../../exchange/index.ts';

/** The screen on which a worksheet is filled in, with its pictures. Apart, because whoever comes to choose a tool, or with a slip, needs neither yet. */
export const loadWorksheetScreen = () => import('./screens/WorksheetScreen.tsx');
/** The list of tools, for whoever begins from a page or a session. Most come from the tool itself. */
export const loadChooseToolScreen = () => import('./screens/ChooseToolScreen.tsx');
/** The screens for adding together, and those for a room. Apart, because whoever fills a worksheet in alone needs neither. */
export const loadTogetherScreens = () => import('./together/screens.ts');
export const loadRoomScreens = () => import('./room/screens.ts');
/** Where actions are sent. Apart, because few send any. */
export const loadSendTo = () => import('./parts/SendTo.tsx');

/** The check of what was written, what makes files, and everything for a group. */
export const FOR_WORKSHEETS: readonly LoadPart[] = [
  loadWorksheetScreen,
  loadChooseToolScreen,
  ...PARTS.review,
  loadTogetherScreens,
  loadRoomScreens,
  loadSendTo,
  ...PARTS.drawQr,
  () => import('../exports/files.ts'),
  ...PARTS.word,
  ...PARTS.spreadsheet,
  ...PARTS.readQr,
];

/** For a slip: the check of its words, and drawing its QR code. */
export const FOR_SLIPS: readonly LoadPart[] = [...PARTS.review, ...PARTS.drawQr];
