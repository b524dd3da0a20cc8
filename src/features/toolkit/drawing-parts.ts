// The door to the small parts of drawings to take away, apart from index.ts: other sheets are drawn for paper in the same way.
export { drawing, INK, LINE, PAPER, SOFT, tall, words, wrap } from './drawing/svg.ts';
