// What became of things that came in.

/** How many were added or took the place of earlier ones, and what kept others out. */
export interface Outcome {
  added: number;
  replaced: number;
  problems: { message: string; whatToDo: string }[];
}
