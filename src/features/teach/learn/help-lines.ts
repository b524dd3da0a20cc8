// Phone numbers for help now, which every screen can show without a connection.
import { createContext } from 'preact';

/** Who answers, and the number as people read it. */
export interface HelpLine {
  name: string;
  phone: string;
  /** What to choose or ask for once the call is answered. */
  then?: string;
}

export const HelpLines = createContext<readonly HelpLine[]>([]);
