// Where mental health and substance use services stand to each other in each model, drawn. The first circle is mental health, the second substance use.
import { arrow, arrowBack, circle, ellipse, house, type Drawing } from './shapes.ts';

export const models: Record<string, Drawing> = {
  // Two services, nothing between them but a referral.
  'do-nothing-differently': { tint: [circle(18, 28, 16)], line: [circle(78, 28, 16)], gap: ['M38 28h20'] },
  // An adviser of each goes to the other’s meetings.
  'advisory-support': {
    tint: [circle(18, 28, 16)],
    line: [circle(78, 28, 16), arrow(36, 22, 22), arrowBack(60, 34, 22)],
    dot: [circle(18, 28, 4), circle(78, 28, 4)],
  },
  // Three kinds of service meet about each new referral.
  'single-hub': { tint: [circle(34, 20, 14)], line: [circle(62, 20, 14), circle(48, 40, 14)], dot: [circle(48, 26, 4)] },
  // Specialists of each work inside the other.
  'in-house-provision': { tint: [circle(28, 28, 22)], line: [circle(68, 28, 22), circle(28, 34, 9)], dot: [circle(68, 34, 8)] },
  // The third sector holds the case; clinical services come in beside it.
  'third-sector-key-working': { line: [circle(14, 28, 11), circle(82, 28, 11), 'M25 28h5M66 28h5'], tint: [house(30, 52, 36, 46)], dot: [circle(48, 34, 6)] },
  // A team forms around one person, with a co-ordinator.
  'care-programme-approach': {
    tint: [circle(48, 28, 11)],
    line: [circle(48, 28, 22), circle(14, 28, 8), circle(82, 28, 8), 'M22 28h4M70 28h4'],
    dot: [circle(48, 28, 4)],
  },
  // A third team between the two, with people of its own.
  'dual-diagnosis-team': { line: [circle(18, 28, 15), circle(78, 28, 15)], tint: [ellipse(48, 28, 20, 24)], dot: [circle(42, 28, 4), circle(54, 28, 4)] },
  // One team.
  'integrated-team': { tint: [ellipse(48, 28, 42, 24)], line: [circle(40, 28, 14), circle(56, 28, 14)] },
  // A senior lead, workers who support them, tied to other services.
  'lead-and-link': {
    dot: [circle(48, 12, 7), circle(32, 28, 4), circle(64, 28, 4)],
    line: ['M44 18L20 38M52 18l24 20', circle(82, 44, 9)],
    tint: [circle(14, 44, 9)],
  },
  // A specialist team trains and advises others.
  consultancy: { tint: [circle(48, 14, 11)], line: [circle(14, 42, 10), circle(48, 44, 8), circle(82, 42, 10)], gap: ['M38 20L22 34M48 26v8M58 20l16 14'] },
  // Services linked as a group, no one of them first.
  network: {
    line: [circle(20, 14, 8), circle(76, 14, 8), circle(20, 42, 8), circle(76, 42, 8), 'M28 14h40M28 42h40M20 22v12M76 22v12M26 20l44 16M70 20L26 36'],
    dot: [circle(20, 14, 3), circle(76, 42, 3)],
  },
};
