// What the two editions call the same things: calls, elements of the data model, and words for how far someone is.
import type { ScormEdition } from '../scorm-edition.ts';

/** The names that one edition uses. */
export interface Names {
  /** The object that a platform puts into its window. */
  api: string;
  calls: Record<'initialize' | 'terminate' | 'get' | 'set' | 'commit' | 'lastError', string>;
  mode: string;
  place: string;
  state: string;
  status: string;
  exit: string;
  time: string;
  /** Only in 2004. */
  progress?: string;
  /** Only in 2004. 1.2 has one element for both completion and success. */
  success?: string;
  /** Raw, lowest and highest stand below it; in 2004 also scaled. */
  score: string;
  response: string;
  when: string;
  /** Words for someone who is through. 1.2 knows more than one, and platforms set them by themselves. */
  finished: readonly string[];
}

export const NAMES: Record<ScormEdition, Names> = {
  '1.2': {
    api: 'API',
    calls: {
      initialize: 'LMSInitialize',
      terminate: 'LMSFinish',
      get: 'LMSGetValue',
      set: 'LMSSetValue',
      commit: 'LMSCommit',
      lastError: 'LMSGetLastError',
    },
    mode: 'cmi.core.lesson_mode',
    place: 'cmi.core.lesson_location',
    state: 'cmi.suspend_data',
    status: 'cmi.core.lesson_status',
    exit: 'cmi.core.exit',
    time: 'cmi.core.session_time',
    score: 'cmi.core.score',
    response: 'student_response',
    when: 'time',
    finished: ['completed', 'passed', 'failed'],
  },
  '2004': {
    api: 'API_1484_11',
    calls: { initialize: 'Initialize', terminate: 'Terminate', get: 'GetValue', set: 'SetValue', commit: 'Commit', lastError: 'GetLastError' },
    mode: 'cmi.mode',
    place: 'cmi.location',
    state: 'cmi.suspend_data',
    status: 'cmi.completion_status',
    exit: 'cmi.exit',
    time: 'cmi.session_time',
    progress: 'cmi.progress_measure',
    success: 'cmi.success_status',
    score: 'cmi.score',
    response: 'learner_response',
    when: 'timestamp',
    finished: ['completed'],
  },
};
