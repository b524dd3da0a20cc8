// A learner’s visit on the strict model of a learning platform, without a browser, with a clock that the test moves on.
import type { Assignment } from '../../src/features/teach/model/assignment.ts';
import { questionsOf } from '../../src/features/teach/model/questions.ts';
import { platformOf } from '../../src/features/teach/scorm/runtime/platform.ts';
import type { LearnerState } from '../../src/features/teach/scorm/runtime/state.ts';
import { openVisit } from '../../src/features/teach/scorm/runtime/visit.ts';
import type { ScormEdition } from '../../src/features/teach/scorm/scorm-edition.ts';
import { exampleAssignment, exampleEntries } from './learning-package.ts';
import { learningPlatform, type PlatformOptions } from './learning-platform.ts';

interface Visiting extends PlatformOptions {
  edition: ScormEdition;
  assignment?: Assignment;
  fullMarks?: boolean;
  /** What the browser says of the connection; as it is, unless it says otherwise. */
  saysOnline?(): boolean;
}

/** Opens a visit. `pass` moves the clock on. */
export function visiting({ edition, assignment = exampleAssignment(), fullMarks = false, saysOnline, ...options }: Visiting) {
  const lms = learningPlatform({ edition, ...options });
  let time = Date.UTC(2026, 10, 22, 9, 0, 0);
  const questions = questionsOf(assignment, exampleEntries);
  const isOnline = saysOnline ?? options.isOnline ?? (() => true);
  const platform = platformOf(lms.api, edition, isOnline);
  const visit = openVisit({ platform, edition, questions, fullMarks, now: () => new Date(time) })!;
  return { lms, visit, questions, pass: (seconds: number) => (time += seconds * 1000) };
}

/** How far somebody is who has just begun. */
export const begun: LearnerState = { at: '_intro', done: [], answers: {}, isFinished: false };
