// Where a link in a text may lead. Texts also come in files and codes from other people.
import * as z from 'zod/mini';

/**
 * A path of the site, a part of the same page, or an address that anybody can open: `javascript:` would do something instead of leading somewhere, and
 * “//” leads to another host. Browsers leave out spaces and line ends of an address and take “\\” for “/”, so none may stand in it.
 */
export const hrefSchema = z.string().check(z.regex(/^(?:\/(?!\/)|#|https?:\/\/|mailto:|tel:)[^\s\\\p{Cc}]*$/iu));
