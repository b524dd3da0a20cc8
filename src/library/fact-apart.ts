// One fact taken out of those told at a glance. Apart from them, since programs that know no entries need it too.
import type { Fact } from './facts.ts';

/** The facts without the one of this name, and what that one says. */
export function factApart(facts: readonly Fact[], name: string): [others: Fact[], said: string] {
  const said = facts.find((fact) => fact[0] === name)?.[1] ?? '';
  return [facts.filter((fact) => fact[0] !== name), typeof said === 'string' ? said : said.join(' · ')];
}
