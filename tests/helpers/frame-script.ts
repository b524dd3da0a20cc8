// The script that every page has, whatever is on it. Whoever opens an application has it from the page before; its own budget is that of pages.

/** Whether an address is that of the script of the frame. */
export const isOfFrame = (address: string): boolean => /\/Base\.[^/]+\.js$/.test(address);
