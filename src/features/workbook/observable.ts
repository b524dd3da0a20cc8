// A value that others can watch.

/** The watching side. */
export interface Observable<Value> {
  readonly value: Value;
  /** Calls `listener` at each change, not at once. Returns the way to stop. */
  subscribe(listener: (value: Value) => void): () => void;
}

/** An observable that its owner can set. */
export interface Settable<Value> extends Observable<Value> {
  set(value: Value): void;
}

/** A value to watch, starting as `first`. */
export function observable<Value>(first: Value): Settable<Value> {
  let value = first;
  const listeners = new Set<(value: Value) => void>();
  return {
    get value() {
      return value;
    },
    set(next) {
      value = next;
      for (const listener of [...listeners]) listener(next);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
