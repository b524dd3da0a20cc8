// Moving one of a list.

/** The list with one of its items at another place. Places count from 1; beyond the ends is at the end. */
export function atPlace<Item>(items: readonly Item[], item: Item, place: number): Item[] {
  const others = items.filter((one) => one !== item);
  others.splice(Math.min(Math.max(place, 1), items.length) - 1, 0, item);
  return others;
}
