// The address that a phone number is rung by. It stands alone, since pages and programs share it: it brings no schema along.

/** Where a link to a number leads. Example: 0800 83 85 87 → tel:0800838587 */
export const phoneLink = (phone: string): string => `tel:${phone.replaceAll(' ', '')}`;
