// Reads many things one after the other without stopping the page.

/** Lets the browser draw and answer the person. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * The results in order, of no more than `most`; with a breath between, so that the page stays usable whatever a text holds. What many crafted codes
 * unpack to at once could be more than a device has.
 */
export async function readInTurn<Result>(reading: readonly (() => Promise<Result>)[], most = Infinity): Promise<Result[]> {
  const results: Result[] = [];
  for (const read of reading.slice(0, most)) {
    results.push(await read());
    await breathe();
  }
  return results;
}
