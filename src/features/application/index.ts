// The door to what all applications of the site are put together from. Parts that know neither workbook nor exchange are in src/components/app.
export { ApplicationFrame } from './ApplicationFrame.tsx';
export { sitePath, useApplication, type SiteFacts } from './context.ts';
export { dayOf, monthsAfter, today } from './days.ts';
export { decodeFragment, goTo, replaceWith, screenHref, useFragment } from './fragment.ts';
export { HelpLink } from './HelpLink.tsx';
export { NotFound } from './NotFound.tsx';
export type { Open, OpenWhole } from './open-document.ts';
export { OpenDocument } from './OpenDocument.tsx';
export { Qr } from './Qr.tsx';
export { ReadyOffline } from './ReadyOffline.tsx';
export { RecordScreen } from './RecordScreen.tsx';
export { useAttempt } from './use-attempt.tsx';
export { useIsNarrow } from './use-is-narrow.ts';
export { useMinutes } from './use-minutes.ts';
export { useReadyOffline, type Readiness } from './use-ready-offline.ts';
export { useReview, type ChangedNotes } from './use-review.tsx';
