// Why the storage of this device cannot be opened, and which of the reasons may pass by themselves.

/**
 * `forbidden`: the browser does not let the site. `blocked`: another tab holds it and does not answer. `newer`: a newer version of the
 * site has been here. `damaged`: the browser cannot read it. `no-answer`: the browser does not say.
 */
export type WhyNotOpen = 'forbidden' | 'blocked' | 'newer' | 'damaged' | 'no-answer';

/** Storage could not be opened. `late` resolves if it can be after all. */
export class OpenFailure extends Error {
  override name = 'OpenFailure';
  readonly why: WhyNotOpen;
  readonly late: Promise<void>;
  constructor(why: WhyNotOpen, cause?: unknown, late = new Promise<void>(() => undefined)) {
    super(`Storage could not be opened: ${why}`, { cause });
    this.why = why;
    this.late = late;
  }
}

/** What a failure of opening means. */
export function whyNotOpen(error: unknown): WhyNotOpen {
  if (error instanceof OpenFailure) return error.why;
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'VersionError') return 'newer';
  // Older Firefox says InvalidStateError in a private window, and a browser without IndexedDB fails with a TypeError or ReferenceError.
  return name === 'SecurityError' || name === 'NotAllowedError' || name === 'InvalidStateError' || !(error instanceof DOMException) ? 'forbidden' : 'damaged';
}

/** Whether it is worth trying again at once: the browser names no lasting reason. */
export const mayPass = (why: WhyNotOpen): boolean => why === 'damaged';
