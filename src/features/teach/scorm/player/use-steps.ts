// How far the learner is: place, parts done and answers, and the moves between the steps.
import { useState } from 'preact/hooks';
import type { Answer } from '../../model/answers.ts';
import type { Assignment } from '../../model/assignment.ts';
import { stepsOf } from '../../view/steps.ts';
import type { LearnerState } from '../runtime/state.ts';
import { stepName, stepNamed } from './player-steps.ts';

const FIRST: LearnerState = { at: '_intro', done: [], answers: {}, isFinished: false };

/** Begins with what was found, or at the start. */
export function useSteps(assignment: Assignment, found: LearnerState | undefined) {
  const [state, setState] = useState<LearnerState>(found ?? FIRST);
  const steps = stepsOf(assignment);
  const step = stepNamed(assignment, state.at, state.done);
  const place = steps.findIndex((one) => stepName(one) === stepName(step));
  // From what there is by then: the words of an answer may change just before a move.
  const goTo = (at: string, alsoDone: readonly string[] = []) => setState((now) => ({ ...now, at, done: [...new Set([...now.done, ...alsoDone])] }));
  const next = stepName(steps[place + 1] ?? step);
  return {
    state,
    step,
    goTo: (at: string) => goTo(at),
    goBack: () => goTo(stepName(steps[place - 1] ?? step)),
    goOn: () => goTo(next),
    /** Marks the part as done, and goes on. */
    partDone: (id: string) => goTo(next, [id]),
    answer: (key: string, answer: Answer | undefined) => setState((before) => ({ ...before, answers: { ...before.answers, [key]: answer } })),
    changeAnswers: (change: (answers: LearnerState['answers']) => LearnerState['answers']) => setState((now) => ({ ...now, answers: change(now.answers) })),
    finish: () => setState((now) => ({ ...now, isFinished: true })),
  };
}
