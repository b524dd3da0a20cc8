// Interface texts of the A to Z.
import { plural } from '../../library/plural.ts';

export const aToZ = 'A to Z';
export const everythingByName = 'Everything in the library by name, with other names that people look under. It works without JavaScript.';
export const names = (number: number) => `${number} ${plural(number, { one: 'name', other: 'names' })}`;

// The page of one letter.
export const aToZOf = (letter: string) => `A to Z: ${letter}`;
export const aToZOfPart = (letter: string, part: number, parts: number) => `A to Z: ${letter}, page ${part} of ${parts}`;
export const everythingUnder = (letter: string) => `Everything in the library under ${letter}, with other names that people look under.`;
export const letters = 'Letters';
export const see = <Link>(name: string, link: Link) => [`${name}: see `, link];
