// What each idea in practice looks like, drawn from what it means.
import { arch, arrow, arrowBack, axes, circle, ellipse, house, sheet, tick, writing, type Drawing } from './shapes.ts';

export const ideas: Record<string, Drawing> = {
  // People in an area, looked at closely.
  'understanding-local-need': {
    tint: [circle(40, 26, 20)],
    line: ['M55 40l14 12'],
    dot: [circle(32, 20, 4), circle(46, 18, 4), circle(40, 33, 4), circle(76, 16, 4), circle(10, 44, 4)],
  },
  // Two who pay, one aim.
  'joint-commissioning-and-shared-outcomes': {
    line: [circle(14, 14, 9), circle(14, 42, 9), 'M24 16l28 9M24 40l28-9', circle(70, 28, 9)],
    tint: [circle(70, 28, 18)],
    dot: [circle(70, 28, 3)],
  },
  // Services apart, touching and overlapping, and a choice among them.
  'choosing-a-model-of-integration': {
    line: [circle(8, 22, 6), circle(24, 22, 6), circle(42, 22, 6), circle(54, 22, 6), circle(84, 22, 7), 'M4 44h88'],
    tint: [circle(75, 22, 7)],
    dot: [circle(80, 44, 5)],
  },
  // A person among those at the table.
  'commissioning-with-lived-experience': { tint: [ellipse(48, 33, 24, 12)], line: [circle(14, 30, 8), circle(82, 30, 8)], dot: [circle(48, 10, 7)] },
  // Joint work in the middle, ways to everyone around it.
  'connecting-the-wider-system': {
    tint: [circle(42, 28, 10)],
    line: [circle(54, 28, 10), circle(12, 12, 6), circle(12, 44, 6), circle(84, 12, 6), circle(84, 44, 6), 'M18 15l15 8M18 41l15-8M78 15l-15 8M78 41l-15-8'],
  },
  // One person over both services.
  'named-accountable-owner': { dot: [circle(48, 11, 7)], line: ['M48 18v8M24 34v-8h48v8', circle(72, 43, 9)], tint: [circle(24, 43, 9)] },
  // Someone with clinical skill ahead, others after them.
  'clinically-credible-leaders': {
    tint: [circle(74, 28, 16)],
    line: ['M74 20v16M66 28h16', arrow(34, 28, 18)],
    dot: [circle(24, 28, 5), circle(9, 16, 5), circle(9, 40, 5)],
  },
  // Everyone around one person.
  'everyones-job': {
    tint: [circle(48, 10, 7), circle(67, 20, 7), circle(67, 38, 7), circle(48, 47, 7), circle(29, 38, 7), circle(29, 20, 7)],
    dot: [circle(48, 28.5, 5)],
  },
  // A label comes off a person.
  'challenging-stigma': { dot: [circle(30, 28, 10)], tint: [circle(30, 28, 20)], gap: ['M64 20l10-8h16v32h-16l-10-8z'], line: ['M60 50L92 6'] },
  // One page, sent out to everyone.
  'making-policies-and-pathways-known': {
    tint: [sheet(8, 8, 28, 40)],
    line: [writing(15, 18, 14, 3), 'M40 28h36M40 22l36-12M40 34l36 12', circle(84, 9, 6), circle(84, 28, 6), circle(84, 47, 6)],
  },
  // What is known, and what is missing.
  'knowing-learning-needs': { tint: ['M48 6a22 22 0 0 0 0 44z'], gap: ['M48 6a22 22 0 0 1 0 44'] },
  // Each learns where the other works.
  'cross-sector-training-and-shadowing': {
    line: [circle(18, 28, 15), arrow(39, 21, 19), arrowBack(58, 35, 19)],
    tint: [circle(78, 28, 15)],
    dot: [circle(18, 28, 5), circle(78, 28, 5)],
  },
  // Two people, one above the other, again and again.
  'supervision-and-supervised-practice': {
    tint: [circle(18, 14, 8), circle(48, 14, 8), circle(78, 14, 8)],
    line: ['M18 22v8M48 22v8M78 22v8M6 50h84'],
    dot: [circle(18, 36, 5), circle(48, 36, 5), circle(78, 36, 5)],
  },
  // Services tied to each other, through one person in each.
  'networks-champions-and-link-workers': {
    line: [circle(16, 42, 10), circle(80, 42, 10), 'M40 19L24 35M56 19l16 16M26 42h44'],
    tint: [circle(48, 12, 10)],
    dot: [circle(48, 12, 4), circle(16, 42, 4), circle(80, 42, 4)],
  },
  // A member of one service works inside the other.
  'embedded-seconded-and-co-located-staff': {
    line: [circle(20, 28, 15), arrow(28, 28, 30)],
    gap: [circle(20, 28, 5)],
    tint: [circle(74, 28, 18)],
    dot: [circle(70, 28, 6)],
  },
  // Three doors, one way on.
  'no-wrong-door-referral': {
    tint: [arch(8, 30, 20, 26), arch(38, 30, 20, 26), arch(68, 30, 20, 26)],
    line: ['M18 32l25 15M48 32v10M78 32L53 47'],
    dot: [circle(48, 49, 5)],
  },
  // A door wide enough for everyone.
  'access-criteria-that-include': { tint: [arch(34, 50, 54, 44)], line: [arrow(6, 40, 20)], dot: [circle(48, 40, 5), circle(61, 40, 5), circle(74, 40, 5)] },
  // The service takes the winding way to the person.
  'flexible-and-assertive-engagement': { tint: [circle(16, 38, 12)], line: ['M28 38c14 0 8-24 22-24s8 24 20 24h6m-6-5 6 5-6 5'], dot: [circle(86, 38, 6)] },
  // Where contact would be lost, somebody bridges it.
  'staying-in-contact': { tint: [circle(14, 34, 10)], line: ['M24 34h12c4-26 26-26 30 0h12'], gap: ['M38 40h28'], dot: [circle(84, 34, 6)] },
  // Every place on the way is a chance to speak.
  'making-every-contact-count': {
    line: ['M4 48h88M14 44v-8M37 44v-8M60 44v-8M83 44v-8'],
    tint: [circle(14, 26, 9), circle(37, 26, 9), circle(60, 26, 9), circle(83, 26, 9)],
    dot: [circle(14, 26, 3), circle(37, 26, 3), circle(60, 26, 3), circle(83, 26, 3)],
  },
  // One assessment between two services.
  'common-assessment-process': { tint: [circle(20, 28, 14)], line: [circle(76, 28, 14), sheet(39, 10, 18, 36), writing(44, 20, 8, 3)] },
  // One start, a way for each level of need.
  'agreed-pathways': {
    dot: [circle(12, 28, 6)],
    line: ['M18 28h16l14-18h24M34 28h38M34 28l14 18h24'],
    tint: [circle(80, 10, 8), circle(80, 28, 8), circle(80, 46, 8)],
  },
  // Services around one table decide on one plan.
  'joint-decisions-and-case-review': { tint: [ellipse(48, 32, 24, 13)], line: [circle(12, 30, 8), circle(84, 30, 8), circle(48, 9, 7), tick(43, 33)] },
  // One person whom everyone can ring.
  'named-care-co-ordination': {
    tint: [circle(48, 28, 12)],
    line: [circle(12, 10, 6), circle(12, 46, 6), circle(84, 10, 6), circle(84, 46, 6), 'M17 13l20 10M17 43l20-10M79 13L59 23M79 43L59 33'],
    dot: [circle(48, 28, 5)],
  },
  // Support inside the place where people are.
  'psychosocial-support': { tint: [house(20, 52, 56, 46)], line: ['M38 28h20v12h-8l-6 6v-6h-6z'] },
  // Across a break, held.
  'continuity-and-transitions': { line: ['M4 44h24M68 44h24M28 44c4-34 36-34 40 0'], dot: [circle(48, 18, 6)], tint: [circle(14, 30, 8), circle(82, 30, 8)] },
  // A person goes ahead to their own goal, a service beside them.
  'shared-decisions-and-person-led-goals': {
    dot: [circle(30, 30, 7), circle(80, 18, 3)],
    line: [circle(12, 38, 9), 'M38 28c12 0 10-10 24-10', circle(80, 18, 6)],
    tint: [circle(80, 18, 13)],
  },
  // A person and those close to them, inside the circle of care.
  'families-and-carers': { tint: [ellipse(48, 28, 40, 24)], dot: [circle(48, 28, 8), circle(28, 32, 5), circle(68, 32, 5)] },
  // Two people who know the same ground.
  'peer-support-and-lived-experience': { tint: [circle(38, 28, 17)], line: [circle(60, 28, 17)], dot: [circle(33, 28, 6), circle(65, 28, 6)] },
  // A safe room with a way out that is the person’s own.
  'trauma-informed-practice': { tint: [circle(42, 28, 13)], line: ['M60 12a24 24 0 1 0 0 32', arrow(64, 28, 24)], dot: [circle(42, 28, 5)] },
  // Over the walls.
  'reaching-people-who-face-added-barriers': {
    dot: [circle(12, 44, 6)],
    line: ['M36 50V36M48 50V28M60 50V36M16 34c8-34 52-34 58-6m-7-3 7 3 3-7'],
    tint: [circle(82, 40, 11)],
  },
  // Room for different shapes.
  'culturally-responsive-services': { tint: [ellipse(48, 28, 42, 24)], line: [sheet(16, 20, 15, 15), circle(48, 28, 8), 'M64 36l9-16 9 16z'] },
  // A steep moment, and an open door.
  'crisis-response': { line: ['M4 36h14l7-22 12 34 8-18 4 6h11'], tint: [arch(66, 50, 24, 42)] },
  // Big and small under one shelter.
  safeguarding: { tint: ['M48 4l26 9v15c0 13-10 20-26 25-16-5-26-12-26-25V13z'], dot: [circle(42, 26, 6), circle(57, 33, 4)] },
  // A person held, and a look back at what happened.
  'suicide-prevention-and-learning-from-deaths': {
    dot: [circle(48, 16, 6)],
    tint: [circle(48, 16, 12)],
    line: ['M20 14c0 38 56 38 56 0', arrowBack(72, 50, 48)],
  },
  // A document goes across when the person says yes.
  'information-sharing-and-consent': {
    line: [circle(14, 22, 10), circle(82, 22, 10), 'M24 22h12M60 22h12', tick(43, 22), 'M48 42v-4'],
    tint: [sheet(36, 6, 24, 32)],
    dot: [circle(48, 48, 5)],
  },
  // Two views meet and go up to one who decides.
  'resolving-disagreements': { line: [circle(12, 44, 8), circle(84, 44, 8), 'M20 41l28-11 28 11M48 30v-8m-5 5 5-5 5 5'], tint: [circle(48, 11, 8)] },
  // A line that climbs, point by point.
  'measuring-what-matters-and-improving': {
    line: [axes, 'M22 40l16-6 16 3 16-17 16-8'],
    dot: [circle(22, 40, 4), circle(38, 34, 4), circle(54, 37, 4), circle(70, 20, 4), circle(86, 12, 4)],
  },
};
