// Comparing models side by side.
export { default as ModelComparison } from './ModelComparison.astro';
export { pairPath, pairsOf } from './pairs.ts';
