// Loads what is presented: an entry of the library, or an assignment that is ready-made, in the workbook, or in the address itself.
import { applicationPath } from '../../../library/applications.ts';
import { fitsRoom } from './deck/join.ts';
import type { Workbook } from '../../workbook/index.ts';
import { assignmentKind } from '../kinds.ts';
import { assignmentLink, makeAssignmentCode, readAssignmentCode } from '../model/assignment-code.ts';
import { underName, type Assignment } from '../model/assignment.ts';
import { loadCatalogue, loadEntries, LoadError } from '../loading/load-content.ts';
import { neededEntries } from '../model/questions.ts';
import { fromReady } from '../model/ready-made.ts';
import { assignmentDeck, entryDeck } from './deck/deck.ts';
import type { Source } from './place.ts';
import type { Deck, Join } from './deck/scene.ts';
import * as texts from './texts.ts';

/** Why there is nothing to present. */
interface Failure {
  message: string;
  whatToDo: string;
}

interface From {
  base: string;
  workbook: Workbook;
}

const GONE: Failure = {
  message: texts.thisSiteHasNothingOfThisName,
  whatToDo: texts.linkMayBeCut,
};
const NO_DOCUMENT: Failure = {
  message: texts.thisBrowserDoesNotKeepTheAssignment,
  whatToDo: texts.itMayBeInAnotherBrowserOrOnAnotherDevice,
};

/** The address of the site with its base path. */
const siteAddress = (base: string) => location.origin + base;
const asTyped = (address: string) => address.replace(/^https?:\/\//, '');
const joinAt = (address: string): Join => ({ address, shown: asTyped(address) });

async function entryOf(key: string, { base }: From): Promise<Deck | Failure> {
  const entry = (await loadEntries(base, [key])).get(key);
  if (!entry) return GONE;
  const path = entry.collection === 'case-studies' ? `${base}case-studies/${entry.id}/learn/` : entry.url;
  return entryDeck(entry, joinAt(location.origin + path));
}

async function deckOfAssignment(assignment: Assignment, join: Join, { base }: From, lead?: string): Promise<Deck> {
  return assignmentDeck(assignment, await loadEntries(base, neededEntries(assignment)), join, lead);
}

async function readyOf(id: string, from: From): Promise<Deck | Failure> {
  const catalogue = await loadCatalogue(from.base);
  const assignment = fromReady(catalogue, id);
  if (!assignment) return GONE;
  const summary = catalogue.ready.find((one) => one.id === id)?.summary;
  return deckOfAssignment(assignment, joinAt(`${siteAddress(from.base)}teach/assignments/${id}/`), from, summary);
}

/** People join an assignment by the link that carries it, if a phone can read that from the screen. */
async function joinOf(assignment: Assignment, { base }: From): Promise<Join> {
  const made = assignmentLink(siteAddress(base), await makeAssignmentCode(assignment));
  return !made.tooLong && fitsRoom(made.link) ? { address: made.link } : { filesAt: asTyped(siteAddress(base) + applicationPath('learn').slice(1)) };
}

async function deckOf(source: Source, from: From): Promise<Deck | Failure> {
  if (source.is === 'entry') return entryOf(source.key, from);
  if (source.is === 'ready') return readyOf(source.id, from);
  if (source.is === 'document') {
    const kept = await from.workbook.get(source.id, assignmentKind);
    const assignment = kept && underName(kept.body, kept.title);
    return assignment ? deckOfAssignment(assignment, await joinOf(assignment, from), from) : NO_DOCUMENT;
  }
  const read = await readAssignmentCode(source.code);
  return read.ok ? deckOfAssignment(read.assignment, await joinOf(read.assignment, from), from) : read;
}

/** A source that there is no deck for. */
class NotPresentable extends Error {
  override name = 'NotPresentable';
  readonly whatToDo: string;
  constructor({ message, whatToDo }: Failure) {
    super(message);
    this.whatToDo = whatToDo;
  }
}

/** The slides of a source. Rejects where there are none; `whyNot` words it. */
export async function loadDeck(source: Source, from: From): Promise<Deck> {
  const made = await deckOf(source, from);
  if ('slides' in made) return made;
  throw new NotPresentable(made);
}

/** Why there is nothing to present, for people. */
export function whyNot(error: unknown): Failure {
  if (error instanceof NotPresentable) return error;
  if (error instanceof LoadError) return { message: texts.thisCouldNotBeLoaded, whatToDo: error.message };
  return { message: texts.thisCannotBeOpenedHere, whatToDo: texts.yourWorkbookShowsEverythingThatThisBrowser };
}
