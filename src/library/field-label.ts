// Names a field, or a word of a closed list, where nothing better is said of it.

/** Example: labelOf('learningPoints') → Learning points, labelOf('not-stated') → Not stated */
export function labelOf(name: string): string {
  const words = name.replaceAll(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ');
  return words[0]!.toUpperCase() + words.slice(1);
}
