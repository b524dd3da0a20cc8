// The elements of the data models of SCORM 1.2 and 2004: what may be read, what may be written, and what fits.
import { TYPES_12, TYPES_2004, type Fits } from './learning-platform-types.ts';

/** An element. `n` in its name stands for a number. */
export interface Element {
  may: 'read' | 'write' | 'both';
  fits?: Fits;
  /** What stands in it from the beginning. Without, it has no value until it is written. */
  first?: string;
}

const read = (first: string): Element => ({ may: 'read', first });
const write = (fits: Fits): Element => ({ may: 'write', fits });
const both = (fits: Fits, first?: string): Element => ({ may: 'both', fits, ...(first !== undefined && { first }) });

const one = TYPES_12;
/** SCORM 1.2, run-time environment, section 3.4.4. */
export const ELEMENTS_12: Record<string, Element> = {
  'cmi.core.student_id': read('learner-1'),
  'cmi.core.student_name': read('Learner, A'),
  'cmi.core.lesson_location': both(one.string255, ''),
  'cmi.core.credit': read('credit'),
  'cmi.core.lesson_status': both(one.status, 'not attempted'),
  'cmi.core.entry': read('ab-initio'),
  'cmi.core.score.raw': both(one.percent, ''),
  'cmi.core.score.max': both(one.percent, ''),
  'cmi.core.score.min': both(one.percent, ''),
  'cmi.core.total_time': read('0000:00:00.00'),
  'cmi.core.lesson_mode': read('normal'),
  'cmi.core.exit': write(one.exit),
  'cmi.core.session_time': write(one.timespan),
  'cmi.suspend_data': both(one.string4096, ''),
  'cmi.launch_data': read(''),
  'cmi.comments': both(one.string4096, ''),
  'cmi.comments_from_lms': read(''),
  'cmi.objectives.n.id': both(one.identifier),
  'cmi.objectives.n.score.raw': both(one.percent, ''),
  'cmi.objectives.n.score.max': both(one.percent, ''),
  'cmi.objectives.n.score.min': both(one.percent, ''),
  'cmi.objectives.n.status': both(one.status, 'not attempted'),
  'cmi.student_data.mastery_score': read(''),
  'cmi.student_data.max_time_allowed': read(''),
  'cmi.student_data.time_limit_action': read(''),
  'cmi.student_preference.audio': both(one.decimal, '0'),
  'cmi.student_preference.language': both(one.string255, ''),
  'cmi.student_preference.speed': both(one.decimal, '0'),
  'cmi.student_preference.text': both(one.decimal, '0'),
  'cmi.interactions.n.id': write(one.identifier),
  'cmi.interactions.n.objectives.n.id': write(one.identifier),
  'cmi.interactions.n.time': write(one.time),
  'cmi.interactions.n.type': write(one.interaction),
  'cmi.interactions.n.correct_responses.n.pattern': write(one.response),
  'cmi.interactions.n.weighting': write(one.decimal),
  'cmi.interactions.n.student_response': write(one.response),
  'cmi.interactions.n.result': write(one.result),
  'cmi.interactions.n.latency': write(one.timespan),
};

const two = TYPES_2004;
/** SCORM 2004 4th edition, run-time environment, section 4.2. */
export const ELEMENTS_2004: Record<string, Element> = {
  'cmi._version': read('1.0'),
  'cmi.comments_from_learner.n.comment': both(two.localised4000),
  'cmi.comments_from_learner.n.location': both(two.string250),
  'cmi.comments_from_learner.n.timestamp': both(two.time),
  'cmi.completion_status': both(two.completion, 'unknown'),
  'cmi.credit': read('credit'),
  'cmi.entry': read('ab-initio'),
  'cmi.exit': write(two.exit),
  'cmi.interactions.n.id': both(two.longId),
  'cmi.interactions.n.type': both(two.interaction),
  'cmi.interactions.n.objectives.n.id': both(two.longId),
  'cmi.interactions.n.timestamp': both(two.time),
  'cmi.interactions.n.correct_responses.n.pattern': both(two.response),
  'cmi.interactions.n.weighting': both(two.real),
  'cmi.interactions.n.learner_response': both(two.response),
  'cmi.interactions.n.result': both(two.result),
  'cmi.interactions.n.latency': both(two.interval),
  'cmi.interactions.n.description': both(two.localised250),
  'cmi.launch_data': { may: 'read' },
  'cmi.learner_id': read('learner-1'),
  'cmi.learner_name': read('Learner, A'),
  'cmi.learner_preference.audio_level': both(two.positive, '1'),
  'cmi.learner_preference.language': both(two.language, ''),
  'cmi.learner_preference.delivery_speed': both(two.positive, '1'),
  'cmi.learner_preference.audio_captioning': both(two.captioning, '0'),
  'cmi.location': both(two.string1000),
  'cmi.max_time_allowed': { may: 'read' },
  'cmi.mode': read('normal'),
  'cmi.objectives.n.id': both(two.longId),
  'cmi.objectives.n.score.scaled': both(two.scaled),
  'cmi.objectives.n.score.raw': both(two.real),
  'cmi.objectives.n.score.min': both(two.real),
  'cmi.objectives.n.score.max': both(two.real),
  'cmi.objectives.n.success_status': both(two.success, 'unknown'),
  'cmi.objectives.n.completion_status': both(two.completion, 'unknown'),
  'cmi.objectives.n.progress_measure': both(two.zeroToOne),
  'cmi.objectives.n.description': both(two.localised250),
  'cmi.progress_measure': both(two.zeroToOne),
  'cmi.scaled_passing_score': { may: 'read' },
  'cmi.score.scaled': both(two.scaled),
  'cmi.score.raw': both(two.real),
  'cmi.score.min': both(two.real),
  'cmi.score.max': both(two.real),
  'cmi.session_time': write(two.interval),
  'cmi.success_status': both(two.success, 'unknown'),
  'cmi.suspend_data': both(two.string64000),
  'cmi.time_limit_action': read('continue,no message'),
  'cmi.total_time': read('PT0S'),
};
