// What stands between the parts of a number, and between its name and itself.

/** Between the parts of a number: nothing, a space, or a sign with or without spaces. */
export const GAP = '(?: ?[-./] ?| )?';

/** Between the name of a number and the number, as in “NHS no. is: 485 …”. */
export const FILLER = String.raw`(?:[\s:#=,.()-]|\b(?:number|num|nos?|nr|ref|reference|id|is|was|as|for|on|at|him|her|them|me|given)\b){0,10}`;

/** The digits of a match, without what stands between. */
export const digitsOf = (text: string) => text.replace(/\D/g, '');
