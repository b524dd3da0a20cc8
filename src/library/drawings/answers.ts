// What has happened to someone in each answer, drawn: mostly a way, and where it breaks.
import { arch, arrow, circle, cross, ellipse, house, sheet, speech, writing, type Drawing } from './shapes.ts';

export const answers: Record<string, Drawing> = {
  // Somebody small holds somebody bigger.
  'a-child-is-looking-after-their-mother': { dot: [circle(28, 44, 4)], tint: [circle(54, 22, 16)], line: ['M30 46c14 8 42 6 48-14'] },
  // Is the line between them about to be drawn?
  'afraid-they-will-take-her-children': { tint: [ellipse(48, 28, 42, 24)], dot: [circle(30, 28, 8), circle(64, 22, 4), circle(70, 35, 4)], gap: ['M49 6v44'] },
  // The same form three times.
  'asked-the-same-questions-by-every-service': {
    dot: [circle(9, 28, 6)],
    tint: [sheet(22, 10, 18, 36), sheet(47, 10, 18, 36), sheet(72, 10, 18, 36)],
    line: [writing(27, 20, 8, 3), writing(52, 20, 8, 3), writing(77, 20, 8, 3)],
  },
  // Two people at one door.
  'can-i-come-to-the-appointment-with-him': { dot: [circle(12, 40, 6), circle(28, 40, 6)], line: [arrow(40, 40, 14)], tint: [arch(62, 50, 26, 42)] },
  // Everyone around an empty middle.
  'everyone-is-involved-and-nobody-is-in-charge': {
    line: [circle(14, 14, 8), circle(48, 8, 6), circle(82, 14, 8), circle(24, 46, 7), circle(72, 46, 7)],
    gap: [circle(48, 31, 10)],
  },
  // The way ends before it reaches him.
  'he-has-stopped-going-and-nobody-has-rung': { tint: [circle(16, 28, 13)], line: ['M29 28h14'], gap: ['M46 28h26'], dot: [circle(84, 28, 6)] },
  // One person where two services meet.
  'he-hears-voices-and-drinks-who-will-help-him': { tint: [circle(36, 28, 22)], line: [circle(60, 28, 22)], dot: [circle(48, 28, 6)] },
  // A home, and the way there refused.
  'housing-says-no-because-he-uses': { dot: [circle(10, 42, 6)], gap: ['M20 42h8'], line: [cross(36, 42)], tint: [house(50, 50, 40, 44)] },
  // A heavy load on one person.
  'i-look-after-him-and-i-am-worn-out': { tint: [circle(48, 20, 17)], line: ['M22 36c12 6 40 6 52 0'], dot: [circle(48, 48, 5)] },
  // An unsteady way to a door that has to be open.
  'in-crisis-and-intoxicated': { dot: [circle(8, 40, 5)], line: ['M16 40c4-14 8-14 12 0s8 14 12 0 8-14 12 0'], tint: [arch(64, 50, 26, 42)] },
  // Out of the door, and nothing ahead.
  'leaving-hospital-or-prison-with-no-plan': { tint: [arch(6, 50, 26, 42)], dot: [circle(46, 42, 6)], gap: ['M56 42h34', sheet(66, 8, 16, 22)] },
  // One of four is missing, and the way is barred.
  'missed-one-appointment-case-closed': { tint: [circle(10, 28, 7), circle(30, 28, 7)], gap: [circle(50, 28, 7)], line: ['M70 8v40M78 8v40'] },
  // A parent beside him rings for help.
  'my-son-is-in-crisis-and-has-been-drinking': {
    dot: [circle(14, 42, 6), circle(32, 36, 6)],
    line: ['M40 32c8-14 12 6 18-4s4-8 8-10'],
    tint: [circle(78, 18, 13)],
  },
  // Talk that is refused.
  'no-talking-therapy-while-you-use': { tint: [speech(40, 6, 46, 30)], line: [cross(63, 21)], dot: [circle(18, 42, 6)] },
  // He is inside, they are outside.
  'the-family-is-told-nothing': { tint: [circle(26, 28, 20)], dot: [circle(26, 28, 6), circle(76, 18, 5), circle(84, 38, 5)], gap: ['M50 24l18-4M50 33l26 4'] },
  // The paper is there, behind a wall.
  'the-other-service-will-not-tell-me-anything': {
    line: [circle(16, 28, 13), 'M52 8v40', sheet(70, 20, 12, 16)],
    gap: ['M32 28h14'],
    tint: [circle(76, 28, 16)],
  },
  // From the ward to the family’s home.
  'they-are-sending-him-home-to-us': {
    line: [arch(4, 50, 20, 36), arrow(30, 40, 16)],
    tint: [house(54, 50, 38, 44)],
    dot: [circle(14, 40, 4), circle(66, 38, 4), circle(80, 38, 4)],
  },
  // Above one, below the other.
  'too-ill-for-one-not-ill-enough-for-the-other': { dot: [circle(48, 29, 6)], tint: ['M6 50V38h26v12z', 'M64 50V8h26v42z'], gap: ['M36 29h4M56 29h4'] },
  // A dip on the way, and no way after it.
  'using-again-and-about-to-be-discharged': { line: ['M6 44c14 0 16-30 30-30s12 22 22 24'], dot: [circle(62, 40, 6)], gap: ['M72 40h20'] },
  // A shut door.
  'wont-see-him-until-he-stops-drinking': { dot: [circle(12, 42, 6)], gap: ['M22 42h24'], tint: [arch(58, 50, 28, 44)], line: ['M54 22l36 18M54 40l36-18'] },
};
