// What each case study says that changed, or was hoped to change, drawn. Dashes stand for what is only expected.
import { arch, arrow, arrowBack, circle, cross, ellipse, house, sheet, speech, tick, writing, type Drawing } from './shapes.ts';

export const results: Record<string, Drawing> = {
  // Hoped for: help past barriers for families.
  'adfam-family-toolkit': {
    tint: [sheet(8, 8, 28, 40)],
    line: [writing(15, 18, 14, 3)],
    gap: ['M42 28h18'],
    dot: [circle(74, 20, 5), circle(86, 30, 5), circle(72, 38, 5)],
  },
  // Every referral goes in, none is sent back.
  'angus-hubs': {
    dot: [circle(6, 8, 4), circle(6, 28, 4), circle(6, 48, 4)],
    line: ['M14 10l26 10M14 28h26M14 46l26-10', circle(76, 28, 16)],
    tint: [circle(58, 28, 16)],
  },
  // People engage and stay.
  'compass-birmingham-and-solihull': { line: ['M4 44c20 0 22-26 44-26h14'], tint: [circle(78, 18, 14)], dot: [circle(78, 18, 5)] },
  // Homes, quickly.
  'emergency-accommodation-2020': {
    line: [arrow(4, 40, 16), house(62, 50, 28, 34)],
    tint: [house(28, 50, 28, 34)],
    dot: [circle(42, 40, 5), circle(76, 40, 5)],
  },
  // Hoped for: home sooner, with support there.
  'hestia-floating-support': { line: [arch(4, 50, 22, 38)], gap: ['M30 40h18'], tint: [house(54, 50, 36, 44)], dot: [circle(72, 38, 5)] },
  // The ward and the service talk both ways.
  'leicester-weekly-ward-review': { tint: [circle(18, 28, 16)], line: [circle(78, 28, 16), arrow(37, 22, 22), arrowBack(59, 34, 22)] },
  // Risk falls as the door opens.
  'leicestershire-partnership-team': { line: ['M6 10c16 0 20 30 42 30m-7-5 7 5-7 5'], tint: [arch(62, 50, 26, 42)] },
  // Hoped for: nobody falls between.
  'manchester-liaison-service': { tint: [circle(18, 24, 15)], line: [circle(78, 24, 15)], dot: [circle(48, 24, 5)], gap: ['M20 46c18 8 38 8 56 0'] },
  // One person says it went well.
  'meam-covid-mental-health-hub': { tint: [speech(34, 6, 52, 30)], line: [tick(55, 22)], dot: [circle(18, 44, 6)] },
  // Two nurses, and a straight way on.
  'meam-mental-health-nurses': { line: [circle(22, 28, 18), arrow(42, 28, 22)], dot: [circle(16, 28, 5), circle(29, 28, 5)], tint: [circle(80, 28, 13)] },
  // Two teams, one review.
  'north-staffordshire-joint-reviews': { line: [circle(12, 28, 10), circle(84, 28, 10), sheet(40, 18, 16, 20)], tint: [ellipse(48, 28, 24, 17)] },
  // Someone leads, a door opens.
  'reco-clinical-leaders': { dot: [circle(8, 40, 4), circle(20, 40, 4), circle(38, 38, 7)], line: [arrow(50, 38, 10)], tint: [arch(66, 50, 24, 42)] },
  // Connections carry the work.
  'reco-networks': {
    tint: [circle(48, 28, 9)],
    line: ['M39 24L21 16M57 24l18-8M39 32L21 42M57 32l18 10', circle(14, 12, 8), circle(82, 12, 8), circle(14, 45, 8), circle(82, 45, 8)],
  },
  // The way is clear, but only the lead knows it.
  'reco-pathways': { line: ['M4 46h28l14-16h44m-6-5 6 5-6 5'], dot: [circle(20, 20, 5)], gap: [circle(40, 12, 5), circle(60, 12, 5), circle(80, 12, 5)] },
  // Closer to each other.
  'reco-person-and-carer-experience': { tint: [circle(38, 28, 20)], line: [circle(60, 28, 20)], dot: [circle(34, 28, 5), circle(64, 28, 5)] },
  // Three kinds of people feel the good of it.
  'reco-supervised-practice': { tint: ['M14 26a34 22 0 0 1 68 0z'], dot: [circle(24, 42, 5), circle(48, 42, 5), circle(72, 42, 5)] },
  // A team that did not hold.
  'way-ahead-specialist-team': { line: [circle(16, 20, 11), circle(80, 20, 11), cross(48, 30)], gap: [circle(48, 30, 17)] },
  // One tells, others listen.
  'york-dual-diagnosis-course': { dot: [circle(16, 42, 6), circle(56, 48, 4), circle(70, 48, 4), circle(84, 48, 4)], tint: [speech(28, 6, 56, 26)] },
};
