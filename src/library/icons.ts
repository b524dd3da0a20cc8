// The icons that devices show for the site: their sizes, and how much of each the mark fills.

/** One icon, a square. A maskable one may be cut to any shape. */
export interface Icon {
  id: string;
  /** Pixels of a side. */
  size: number;
  purpose: 'any' | 'maskable';
  /** How much of the side the mark fills, from 0 to 1. The rest is the paper of the site. */
  share: number;
}

/**
 * Devices cut a maskable icon to a shape of their own and leave a circle of four fifths (W3C, Web Application Manifest). The others have a ground too:
 * Apple’s devices make black of what is left free.
 */
export const ICONS: readonly Icon[] = [
  { id: '192', size: 192, purpose: 'any', share: 0.86 },
  { id: '512', size: 512, purpose: 'any', share: 0.86 },
  { id: 'maskable-512', size: 512, purpose: 'maskable', share: 0.72 },
];

/** The address of an icon, without the base path. */
export const iconPath = ({ id }: Icon): string => `/icons/${id}.png`;
