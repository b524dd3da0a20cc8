// What is fetched once for as long as the page stands.

/** A function that gives what `fetchIt` gave, for whoever asks later too. Where it failed, the next who asks lets it try again. */
export function fetchedOnce<Given extends unknown[], Value>(fetchIt: (...given: Given) => Promise<Value>): (...given: Given) => Promise<Value> {
  let known: Promise<Value> | undefined;
  return (...given) => {
    known ??= fetchIt(...given).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}
