// A learner’s visit, from opening the package to closing it: what the platform gives back, and what is written to it and when.
import type { AskedQuestion } from '../../model/questions.ts';
import { MOST, type ScormEdition } from '../scorm-edition.ts';
import { NAMES } from './elements.ts';
import { interactionsOf, type Interaction } from './interactions.ts';
import { cutTo } from './plain-text.ts';
import type { Platform, Refusal } from './platform.ts';
import { packState, readState, type LearnerState } from './state.ts';
import { moment, timeSpan } from './times.ts';

/** What came of writing. */
export interface Outcome {
  refusals: Refusal[];
  /** The most letters of a text that are kept for the next visit; there if texts had to be cut. */
  letters?: number;
  /** Keys of questions whose answers will not come back whole at the next visit. */
  cut: string[];
  /** Keys of questions whose answers the trainer does not receive whole. */
  cutForTrainer: string[];
}

export interface Visit {
  /** What the platform had kept; undefined on a first visit. */
  found: LearnerState | undefined;
  /** The platform gave back something that cannot be read. */
  isDamaged: boolean;
  /** Opened by someone who only looks: nothing of it is kept. */
  isLooking: boolean;
  /** Shows the platform the answers for the trainer. Some platforms cannot. */
  listsAnswers: boolean;
  /** Writes how far the learner is, and has the platform keep it. `progress` is from 0 to 1. */
  keep(state: LearnerState, progress: number): Outcome;
  /** What would be cut, without writing. */
  preview(state: LearnerState): Pick<Outcome, 'letters' | 'cut'>;
  /** Writes for the last time, and says goodbye to the platform. Only the first call does anything. */
  close(state: LearnerState, progress: number): Outcome;
}

interface Options {
  platform: Platform;
  edition: ScormEdition;
  questions: readonly AskedQuestion[];
  now: () => Date;
}

/** Opens a visit. Undefined if the platform does not let it begin. */
export function openVisit({ platform, edition, questions, now }: Options): Visit | undefined {
  if (!platform.initialize()) return undefined;
  const names = NAMES[edition];
  const startedAt = now().getTime();
  const isLooking = ['browse', 'review'].includes(platform.get(names.mode));
  const kept = platform.get(names.state);
  const place = platform.get(names.place);
  const wasFinished = names.finished.includes(platform.get(names.status));
  const read = kept ? readState(kept) : undefined;
  const found = read ?? (place || wasFinished ? { at: place, done: [], answers: {}, isFinished: wasFinished } : undefined);
  const isDamaged = kept !== '' && !read;
  const count = Number.parseInt(platform.get('cmi.interactions._count'), 10);
  const listsAnswers = Number.isInteger(count);
  /** Where each interaction of this visit stands. Earlier ones stay as they are: a later answer is added, as in a journal. */
  const places = new Map<string, number>();
  const listed = new Map<string, string>();
  for (const question of questions) for (const { id, response } of interactionsOf(question, read?.answers[question.key], edition)) listed.set(id, response);
  let nextPlace = listsAnswers ? count : 0;
  let isFinished = wasFinished;
  /** Which step is open, and since when: answers are timed from there. */
  let step = { at: '', since: startedAt };

  const list = ({ id, type, response, description }: Interaction) => {
    if (!listsAnswers || listed.get(id) === response) return;
    const at = places.get(id) ?? nextPlace;
    const element = (name: string) => `cmi.interactions.${at}.${name}`;
    // The order matters: a response is refused before its type is known, and everything before its id.
    if (!platform.set(element('id'), id)) return;
    if (!places.has(id)) nextPlace += 1;
    places.set(id, at);
    platform.set(element('type'), type);
    if (edition === '2004' && description) platform.set(element('description'), description);
    platform.set(element(names.when), moment(now(), edition));
    platform.set(element('latency'), timeSpan((now().getTime() - step.since) / 1000, edition));
    platform.set(element('result'), 'neutral');
    if (platform.set(element(names.response), response)) listed.set(id, response);
  };

  const preview = (state: LearnerState) => {
    const { letters, cut } = packState(state, MOST[edition].state);
    return { letters, cut };
  };

  const write = (state: LearnerState, progress: number): Outcome => {
    const packed = packState(state, MOST[edition].state);
    const cutForTrainer: string[] = [];
    if (!isLooking && platform.isOpen()) {
      isFinished ||= state.isFinished;
      // A platform that says finished is never told otherwise.
      if (!wasFinished) platform.set(names.status, isFinished ? 'completed' : 'incomplete');
      if (names.success && !wasFinished) platform.set(names.success, 'unknown');
      if (names.progress) platform.set(names.progress, isFinished ? '1' : progress.toFixed(4));
      platform.set(names.place, cutTo(state.at, MOST[edition].place));
      // What cannot be read here stays until there is something to put in its place: another package may still read it.
      if (!isDamaged || Object.keys(state.answers).length > 0) platform.set(names.state, packed.text);
      for (const question of questions)
        for (const interaction of interactionsOf(question, state.answers[question.key], edition)) {
          list(interaction);
          if (interaction.isCut) cutForTrainer.push(question.key);
        }
      // Also after the end: else a platform throws the answers away with the attempt, and a look back would begin a new one.
      platform.set(names.exit, 'suspend');
      platform.set(names.time, timeSpan((now().getTime() - startedAt) / 1000, edition));
      platform.commit();
      if (step.at !== state.at) step = { at: state.at, since: now().getTime() };
    }
    return { refusals: platform.refusals(), letters: packed.letters, cut: packed.cut, cutForTrainer };
  };

  return {
    found,
    isDamaged,
    isLooking,
    listsAnswers,
    keep: write,
    preview,
    close(state, progress) {
      const outcome = write(state, progress);
      platform.terminate();
      return { ...outcome, refusals: platform.refusals() };
    },
  };
}
