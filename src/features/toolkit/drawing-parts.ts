// The door to the small parts of drawings to take away, apart from index.ts: other sheets are drawn for paper in the same way.
export { ACCENT, drawing, INK, LINE, PAPER, rect, SOFT, tall, words, wrap } from './drawing/svg.ts';
