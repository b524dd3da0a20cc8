// Remembers what has been loaded, by name.

/** Loads each thing once. A failure is forgotten, so that the next one who asks tries again. */
export class Once<T> {
  readonly #kept = new Map<string, Promise<T>>();

  /** What is kept under this name, or what `load` gives for it. @throws what `load` throws */
  get(name: string, load: () => Promise<T>): Promise<T> {
    let kept = this.#kept.get(name);
    if (!kept) {
      kept = load();
      this.#kept.set(name, kept);
      kept.catch(() => this.#kept.delete(name));
    }
    return kept;
  }
}
