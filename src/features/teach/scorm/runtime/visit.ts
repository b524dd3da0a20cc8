// A learner’s visit, from opening the package to closing it: what the platform gives back, and what is written to it and when.
import type { AskedQuestion } from '../../model/questions.ts';
import { MOST, type ScormEdition } from '../scorm-edition.ts';
import { openAnswerList, stillShortened } from './answer-list.ts';
import { NAMES } from './elements.ts';
import { cutTo } from './plain-text.ts';
import type { Platform, Refusal } from './platform.ts';
import { packState, readState, type LearnerState } from './state.ts';
import { moreThanBeacons } from './beacons.ts';
import { timeSpan } from './times.ts';

/** What came of writing. */
export interface Outcome {
  refusals: Refusal[];
  /** The platform took all of it. Never without a connection, whatever a platform says then. */
  isKept: boolean;
  /** The most letters of a text that are kept for the next visit; there if texts had to be cut. */
  letters?: number;
  /** Keys of questions whose answers will not come back whole at the next visit. */
  cut: string[];
  /** Keys of questions whose answers the trainer does not receive whole. */
  cutForTrainer: string[];
  /** More than a page may send while it is closed. */
  isHeavy: boolean;
}

export interface Visit {
  /** What the platform had kept; undefined on a first visit. */
  found: LearnerState | undefined;
  /** The platform gave back something that cannot be read. */
  isDamaged: boolean;
  /** Opened by someone who only looks, or looks back: nothing of it is kept. */
  isLooking: boolean;
  /** What was handed in is looked at again. */
  isReview: boolean;
  /** Shows the platform the answers for the trainer. Some platforms cannot. */
  listsAnswers: boolean;
  /** Writes how far the learner is, and has the platform keep it. `progress` is from 0 to 1. */
  keep(state: LearnerState, progress: number): Outcome;
  /** The same after the connection was gone: also sends again what a platform believes to have sent. */
  keepAgain(state: LearnerState, progress: number): Outcome;
  /** What would be cut, without writing. */
  preview(state: LearnerState): Pick<Outcome, 'letters' | 'cut'>;
  /** Writes for the last time, and says goodbye to the platform. Only the first call does anything. */
  close(state: LearnerState, progress: number): Outcome;
}

interface Options {
  platform: Platform;
  edition: ScormEdition;
  questions: readonly AskedQuestion[];
  /** Whoever finishes has full marks, for platforms that count a missing score as none. */
  fullMarks: boolean;
  now: () => Date;
}

/** Opens a visit. Undefined if the platform does not let it begin. */
export function openVisit({ platform, edition, questions, fullMarks, now }: Options): Visit | undefined {
  if (!platform.initialize()) return undefined;
  const names = NAMES[edition];
  const startedAt = now().getTime();
  const mode = platform.get(names.mode);
  const isReview = mode === 'review';
  const isLooking = isReview || mode === 'browse';
  const kept = platform.get(names.state);
  const place = platform.get(names.place).trimEnd();
  const wasFinished = names.finished.includes(platform.get(names.status));
  const read = kept ? readState(kept) : undefined;
  const found = read ?? (place || wasFinished ? { at: place, done: [], answers: {}, isFinished: wasFinished } : undefined);
  const isDamaged = kept !== '' && !read;
  const list = openAnswerList({ platform, edition, questions, found: read, now });
  let isFinished = wasFinished;
  /** Which step is open, and since when: answers are timed from there. */
  let step = { at: '', since: startedAt };

  /** One letter is left free, for writing it in another way. */
  const pack = (state: LearnerState) =>
    packState({ ...state, shortened: stillShortened(read, state.answers), ...(list.isThere && { order: list.order }) }, MOST[edition].state - 1);

  const preview = (state: LearnerState) => {
    const { letters, cut } = pack(state);
    return { letters, cut };
  };

  const setScore = () => {
    const score = (name: string, value: string) => platform.set(`${names.score}.${name}`, value);
    score('min', '0');
    score('max', '100');
    score('raw', '100');
    if (edition === '2004') score('scaled', '1');
  };

  /** `commits`: asks the platform to keep it. What is written just before the end is kept by the end itself. */
  const write = (state: LearnerState, progress: number, { commits = true } = {}): Outcome => {
    const packed = pack(state);
    let wentWell = false;
    if (!isLooking && platform.isOpen()) {
      isFinished ||= state.isFinished;
      // A platform that says finished is never told otherwise.
      if (!wasFinished) platform.set(names.status, isFinished ? 'completed' : 'incomplete');
      if (names.success && !wasFinished) platform.set(names.success, 'unknown');
      if (names.progress) platform.set(names.progress, isFinished ? '1' : progress.toFixed(4));
      if (fullMarks && isFinished) setScore();
      platform.set(names.place, cutTo(state.at, MOST[edition].place));
      // What cannot be read here stays until there is something to put in its place: another package may still read it.
      if (!isDamaged || Object.keys(state.answers).length > 0) platform.set(names.state, packed.text);
      list.write(state.answers, step.since);
      // Also after the end: else a platform throws the answers away with the attempt, and a look back would begin a new one.
      platform.set(names.exit, 'suspend');
      platform.set(names.time, timeSpan((now().getTime() - startedAt) / 1000, edition));
      wentWell = commits && platform.commit();
      if (step.at !== state.at) step = { at: state.at, since: now().getTime() };
    }
    const refusals = platform.refusals();
    return {
      refusals,
      isKept: wentWell && refusals.length === 0,
      letters: packed.letters,
      cut: packed.cut,
      cutForTrainer: list.cut(),
      isHeavy: moreThanBeacons(platform, edition),
    };
  };

  /** Place, state and words of answers in another way, for a moment. Words that are as long as they may be lose a letter. */
  const inAnotherWay = (element: string, value: string): string | undefined => {
    if (element === names.place || element === names.state) return `${value} `;
    if (!list.words.has(element)) return undefined;
    return value.length < MOST[edition].response ? `${value} ` : value.slice(0, -1);
  };

  return {
    found,
    isDamaged,
    isLooking,
    isReview,
    listsAnswers: list.isThere,
    keep: (state, progress) => write(state, progress),
    keepAgain(state, progress) {
      if (!isLooking) platform.writeAgain(inAnotherWay);
      return write(state, progress);
    },
    preview,
    close(state, progress) {
      // 2004 keeps everything with its end, and a page that is closed may send so much only: once is enough.
      const outcome = write(state, progress, { commits: edition === '1.2' });
      platform.terminate();
      return { ...outcome, refusals: platform.refusals() };
    },
  };
}
