// What moved in a case study, drawn twice: how it was and how it is. Only where its source says both; the sentences stand below.
import { arrow, circle, cross, house, sheet, type Drawing } from './shapes.ts';

export const beforeAfter: Readonly<Record<string, { before: Drawing; after: Drawing }>> = {
  // Sent back at each door; then one meeting of three, and one answer.
  'angus-hubs': {
    before: { dot: [circle(8, 28, 5)], gap: ['M16 25L58 14M16 31l42 11'], line: [cross(37, 20), cross(37, 36), circle(74, 12, 11), circle(74, 44, 11)] },
    after: { dot: [circle(8, 28, 5)], line: [arrow(16, 28, 16), circle(58, 20, 12), circle(50, 34, 12), arrow(78, 28, 15)], tint: [circle(46, 20, 12)] },
  },
  // Out of the ward alone with a prescription; then met there, and handed on.
  'leicestershire-partnership-team': {
    before: { line: [house(6, 50, 32, 36)], dot: [circle(54, 34, 5)], gap: ['M62 40h28'], tint: [sheet(48, 8, 12, 14)] },
    after: { line: [house(4, 50, 32, 36), arrow(44, 36, 18)], dot: [circle(14, 40, 5), circle(27, 40, 5)], tint: [circle(80, 36, 13)] },
  },
  // No door; then a door for each, and somebody there.
  'emergency-accommodation-2020': {
    before: { dot: [circle(18, 40, 5), circle(40, 32, 5), circle(66, 40, 5)], gap: ['M6 52h84', 'M74 20h16v16h-16z'] },
    after: {
      line: [house(34, 50, 28, 38), house(64, 50, 28, 38)],
      tint: [house(4, 50, 28, 38)],
      dot: [circle(18, 40, 5), circle(48, 40, 5), circle(78, 40, 5)],
    },
  },
};
