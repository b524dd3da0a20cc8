// Reads a number as people write it.
import * as texts from './texts.ts';
import { languageOfTexts } from '../library/texts.ts';

/** What may be written. */
export interface NumberRange {
  least?: number | undefined;
  most?: number | undefined;
  /** Numbers with a part behind the point are taken too. */
  hasParts?: boolean | undefined;
}

/**
 * The number in a text: with spaces or commas between thousands, with a point or a comma before a part, in the wide figures of East Asian
 * keyboards too. Nothing for an empty text; “wrong” for what is no such number, or out of range.
 */
export function readNumber(words: string, { least = -Infinity, most = Infinity, hasParts = false }: NumberRange): number | 'wrong' | undefined {
  const plain = words
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/,(?=\d{3}(\D|$))/g, '')
    .replace(',', '.');
  if (plain === '') return undefined;
  const number = /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : NaN;
  return number >= least && number <= most && (hasParts || Number.isInteger(number)) ? number : 'wrong';
}

/** What to write, in a sentence. */
export function numberWanted({ least, most, hasParts = false }: NumberRange): string {
  if (least === undefined || most === undefined) return hasParts ? texts.writeANumber : texts.writeAWholeNumber;
  const write = hasParts ? texts.writeANumberFrom : texts.writeAWholeNumberFrom;
  return write(least.toLocaleString(languageOfTexts), most.toLocaleString(languageOfTexts));
}
