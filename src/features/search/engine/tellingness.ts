// How much a word says about what is meant.

/** How telling a word is: rare words more than common ones (the IDF of BM25, as Pagefind computes it). */
export const tellingness = (total: number, records: number) => Math.log(1 + (records - total + 0.5) / (total + 0.5));
