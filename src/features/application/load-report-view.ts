// The view of a report, loaded when one is shown for the first time, or while the page is at rest.

/** Loads it. */
export const loadReportView = async () => (await import('../../components/text/PaperText.tsx')).PaperReport;
