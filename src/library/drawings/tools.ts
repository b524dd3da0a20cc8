// What each tool looks like on the table, drawn.
import { arch, arrow, axes, checks, circle, ellipse, sheet, speech, tick, writing, type Drawing } from './shapes.ts';

export const tools: Record<string, Drawing> = {
  // Loose notes, gathered in groups.
  'affinity-map': {
    tint: [ellipse(25, 28, 22, 24), ellipse(73, 28, 20, 24)],
    line: [sheet(14, 16, 10, 9), sheet(28, 20, 10, 9), sheet(19, 33, 10, 9), sheet(68, 16, 10, 9), sheet(68, 32, 10, 9)],
  },
  // Two forms side by side: what is covered, and what is not.
  'assessment-coverage-checklist': {
    tint: [sheet(8, 6, 34, 44)],
    line: [checks(14, 18, 8, 3), sheet(54, 6, 34, 44), tick(60, 18), 'M75 18h8', tick(60, 36), 'M75 36h8'],
    gap: ['M60 27h23'],
  },
  // A plan with a person at its head.
  'care-plan-checklist': { tint: [sheet(26, 4, 44, 48)], line: [checks(34, 28, 12, 3)], dot: [circle(48, 14, 5)] },
  // Causes along the bones, the effect at the head.
  'cause-and-effect': { line: ['M4 28h66M14 8l12 20M36 8l12 20M14 48l12-20M36 48l12-20'], tint: [circle(80, 28, 10)] },
  // Cards that ask what to change.
  'change-cards': { tint: [sheet(46, 8, 28, 40)], line: ['M16 16l22-8 14 36-22 8z', arrow(52, 28, 16)] },
  // One document that several services sign.
  'collaborative-protocol-checklist': { tint: [sheet(32, 4, 32, 48)], line: [checks(38, 16, 6, 4), circle(14, 28, 10), circle(82, 28, 10)] },
  // The list by the door, before someone leaves.
  'discharge-and-transfer-checklist': { tint: [sheet(6, 6, 32, 44)], line: [checks(11, 18, 8, 3), arch(54, 50, 22, 40), arrow(64, 38, 26)] },
  // One aim, what drives it, what to change.
  'driver-diagram': {
    tint: [circle(14, 28, 11)],
    line: [
      'M25 28l15-12M25 28l15 12M58 16l14-8M58 16l14 6M58 40l14-6M58 40l14 8',
      sheet(40, 10, 18, 12),
      sheet(40, 34, 18, 12),
      circle(78, 8, 5),
      circle(78, 22, 5),
      circle(78, 34, 5),
      circle(78, 48, 5),
    ],
  },
  // A card that puts the person first.
  'ethical-engagement-cards': { line: [sheet(20, 10, 30, 40)], tint: [sheet(46, 6, 32, 44), circle(62, 28, 11)], dot: [circle(62, 28, 4)] },
  // Two scales of need, people placed on them.
  'four-quadrants-map': {
    line: ['M48 4v48M12 28h72', sheet(12, 4, 72, 48)],
    tint: [sheet(48, 4, 36, 24)],
    dot: [circle(64, 16, 5), circle(74, 22, 4), circle(30, 40, 4)],
  },
  // One question, many answers.
  'how-might-we': {
    line: ['M14 18c0-16 26-16 26 0 0 10-13 9-13 20', 'M50 28h12M50 22l22-12M50 34l22 12'],
    dot: [circle(27, 48, 3.5)],
    tint: [circle(78, 9, 7), circle(72, 28, 7), circle(78, 47, 7)],
  },
  // Many ideas out of one start.
  'idea-generation': {
    tint: [circle(48, 28, 11)],
    line: ['M48 14V8M58 20l8-8M62 28h12M58 36l8 8M38 20l-8-8M34 28H22M38 36l-8 8M48 42v6'],
    dot: [circle(72, 7, 4), circle(82, 28, 4), circle(72, 49, 4), circle(24, 7, 4), circle(14, 28, 4), circle(24, 49, 4)],
  },
  // A form with a signature.
  'information-sharing-and-consent-form': {
    tint: [sheet(26, 4, 44, 48)],
    line: [writing(34, 14, 28, 2), tick(34, 32), 'M50 32h12M34 44c4-6 6 4 10-1s6 4 12 0'],
  },
  // One asks, one tells.
  interviewing: { line: [speech(10, 6, 32, 22)], tint: [speech(50, 20, 38, 22)], dot: [circle(60, 31, 2.5), circle(69, 31, 2.5), circle(78, 31, 2.5)] },
  // A table with one case on it and everyone around.
  'joint-case-review': {
    tint: [ellipse(48, 28, 26, 15)],
    line: [circle(10, 28, 7), circle(86, 28, 7), circle(30, 7, 5), circle(66, 7, 5), circle(30, 49, 5), circle(66, 49, 5), sheet(42, 20, 12, 16)],
  },
  // Stages, and how the person fared in each.
  'journey-map': {
    line: ['M6 6h84M6 50h84M34 6v44M62 6v44M8 22c8-8 20-6 26 6s18 18 28 4 18-10 26-8'],
    dot: [circle(20, 17, 4), circle(48, 40, 4), circle(76, 24, 4)],
  },
  // A table of what is known, with cells still empty.
  'needs-assessment-data-map': {
    line: ['M8 6h80v44H8zM8 20h80M8 35h80M34 6v44M61 6v44'],
    tint: [sheet(34, 20, 27, 15)],
    gap: ['M66 42h17'],
    dot: [circle(47, 28, 3)],
  },
  // Options weighed side by side, one ahead.
  'options-appraisal': { line: ['M6 50h84', sheet(14, 34, 16, 16), sheet(66, 28, 16, 22), tick(43, 6)], tint: [sheet(40, 16, 16, 34)] },
  // A few causes make most of it.
  'pareto-chart': {
    line: [axes, sheet(36, 30, 13, 18), sheet(52, 38, 13, 10), sheet(68, 42, 13, 6), 'M26 16c12-8 30-10 60-10'],
    tint: [sheet(20, 16, 13, 32)],
  },
  // A person walks through every door in turn.
  'pathway-walk-through': {
    line: ['M4 50h88', arch(28, 50, 16, 28), arch(52, 50, 16, 28)],
    tint: [arch(76, 50, 16, 28)],
    dot: [circle(14, 40, 6)],
    gap: ['M24 14c16-10 40-10 58 0'],
  },
  // A person on a card.
  personas: { tint: [sheet(16, 6, 64, 44)], line: [writing(50, 18, 22, 3), circle(34, 28, 12)], dot: [circle(34, 28, 6)] },
  // Round again.
  'plan-do-study-act': {
    line: ['M52 6a22 22 0 0 1 18 18m-7-3 7 3 2-7M70 32a22 22 0 0 1-18 18m6 3-6-3 3-6M44 50a22 22 0 0 1-18-18m7 3-7-3-2 7M26 24A22 22 0 0 1 44 6m-6-3 6 3-3 6'],
    tint: [circle(48, 28, 8)],
  },
  // Steps, and a point where the way divides.
  'process-map': { line: [sheet(4, 20, 20, 16), 'M24 28h10M60 28h10M47 41v9h22', sheet(70, 20, 22, 16)], tint: ['M47 15l13 13-13 13-13-13z'] },
  // An aim written down and agreed.
  'project-charter': { tint: [sheet(24, 4, 48, 48)], line: [circle(48, 20, 10), 'M32 38h32M32 45h18'], dot: [circle(48, 20, 4)] },
  // The list beside the door.
  'referral-criteria-checklist': { tint: [arch(10, 50, 28, 44)], line: [sheet(52, 6, 36, 44), checks(58, 18, 9, 3)], dot: [circle(24, 40, 5)] },
  // Points over time around a middle line.
  'run-chart': {
    line: [axes, 'M20 36l12-8 12 10 12-22 12 8 14-12'],
    gap: ['M16 28h72'],
    dot: [circle(20, 36, 3), circle(32, 28, 3), circle(44, 38, 3), circle(56, 16, 3), circle(68, 24, 3), circle(82, 12, 3)],
  },
  // A shelf of instruments to look one up in.
  'screening-tools-directory': { line: [sheet(10, 8, 14, 42), sheet(24, 8, 14, 42), 'M70 38l14 14'], tint: [sheet(38, 8, 14, 42), circle(62, 28, 13)] },
  // What people see above the line, what carries it below.
  'service-blueprint': {
    tint: [circle(16, 12, 8), circle(48, 12, 8), circle(80, 12, 8)],
    gap: ['M4 28h88'],
    line: ['M16 20v16M48 20v16M80 20v16', sheet(8, 36, 16, 14), sheet(40, 36, 16, 14), sheet(72, 36, 16, 14)],
  },
  // Who is near, who is further off.
  'stakeholder-map': {
    tint: [circle(48, 28, 10)],
    line: [circle(48, 28, 24)],
    dot: [circle(48, 28, 4), circle(30, 20, 4), circle(62, 42, 4), circle(16, 40, 4), circle(82, 14, 4)],
  },
  // Steps of support, up and down.
  'stepped-care-map': { tint: ['M6 50V40h22V28h22V16h22V6h18v44z'], line: ['M28 40v10M50 28v22M72 16v34'], dot: [circle(39, 20, 5)] },
  // How we shall know that we hit it.
  'success-criteria': { tint: [circle(40, 28, 22)], line: [circle(40, 28, 12), tick(70, 12)], dot: [circle(40, 28, 4)] },
  // What people can do now, and what is still needed.
  'training-needs-assessment': {
    line: ['M6 50h84', sheet(14, 30, 16, 20), sheet(66, 36, 16, 14)],
    tint: [sheet(40, 20, 16, 30)],
    gap: ['M14 24V10h16v14M66 30V10h16v20M40 10h16'],
  },
  // Two, then four, then all.
  'two-four-all': {
    tint: [ellipse(14, 28, 12, 10), ellipse(42, 28, 13, 18), ellipse(76, 28, 18, 25)],
    dot: [
      circle(10, 28, 3),
      circle(18, 28, 3),
      circle(38, 21, 3),
      circle(46, 21, 3),
      circle(38, 35, 3),
      circle(46, 35, 3),
      circle(76, 12, 3),
      circle(68, 28, 3),
      circle(84, 28, 3),
      circle(76, 44, 3),
    ],
  },
};
