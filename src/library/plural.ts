// Words that go with a number, by the rules of a language.

/** The words for each form that a language has. English has `one` and `other`; Welsh has all six, Gaelic four. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** What chooses the words for a number in a language (BCP 47). Example: pluralIn('cy')(2, { two: '2 gi', other: '7 ci' }) → 2 gi */
export function pluralIn(language: string): (number: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  return (number, forms) => forms[rules.select(number)] ?? forms.other;
}

/** Chooses English words for a number. Example: plural(1, { one: 'One page', other: '1 pages' }) → One page */
export const plural = /* @__PURE__ */ pluralIn('en');
