// Which tools help with something, by the ideas in practice that both name.

/** Those that share an idea, most shared ones first; equal ones keep their order. `ideasOf`: ids of the ideas of one. */
export function bySharedIdeas<Item>(items: readonly Item[], ideas: readonly string[], ideasOf: (item: Item) => readonly string[]): Item[] {
  const shared = (item: Item) => ideasOf(item).filter((idea) => ideas.includes(idea)).length;
  return items.filter((item) => shared(item) > 0).sort((one, other) => shared(other) - shared(one));
}
