// Comparing models side by side. The component is ModelComparison.astro beside this file.
export { firstPair, pairPath, pairsOf } from './pairs.ts';
export { modelsCompared, printThese, theseInWord } from './texts.ts';
