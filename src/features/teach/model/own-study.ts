// A case study of the trainer's own as learners read it: in the form of an entry, marked as not from the library.
import { oneLine, pausesOf, studySections, toDiscuss, withoutNotes, type Study } from '../../own-case-study/index.ts';
import { randomId } from '../../exchange/index.ts';
import type { OwnStudy, ReadPart } from './assignment.ts';
import { entryIdSchema } from './fields.ts';
import type { BroughtQuestion, LearnerEntry } from './content.ts';
import * as texts from '../texts.ts';

/** What kind of part it is, for trainers and learners alike. */
export const OWN_KIND = texts.caseStudy;
/** Said where it is read. */
export const OWN_NOTE = texts.whoeverSetThisWroteThisCaseStudy;

/** What an own case study is told apart by: the document that it comes from. */
export function ownEntryId(documentId: string): string {
  const id = `own-${documentId.toLowerCase()}`;
  return entryIdSchema.safeParse(id).success ? id : `own-${randomId()}`;
}

/** The document that it comes from, if it is one of this browser. */
export const documentIdOf = ({ entry, own }: ReadPart): string | undefined => (own ? entry.replace(/^own-/, '') : undefined);

/** A written case study as it goes into an assignment: without what is only for whoever runs it. */
export const ownStudy = (title: string, study: Study): OwnStudy => ({ title: oneLine(title), study: withoutNotes(study) });

const brought = ({ id, text, hint }: Study['questions'][number]): BroughtQuestion => ({
  id,
  text: oneLine(text),
  ...(oneLine(hint) && { hint: oneLine(hint) }),
});

/** What it is about without how it ends, as the library tells of its case studies. */
const leadOf = (population: string) =>
  population ? texts.itIsAboutAtPopulation(population.charAt(0).toLowerCase(), population.slice(1).replace(/\.$/, '')) : '';

function makeEntry({ title, study }: OwnStudy, id: string): LearnerEntry {
  const sections = studySections(study, { tellsResultLast: true });
  // A pause after a part that nobody wrote has no place in the story, so its question is asked at the end.
  const pauses = pausesOf(study);
  const isPlaced = ({ after }: { after: string }) => sections.some(({ heading }) => heading === after);
  const pauseAfter = new Map(pauses.filter(isPlaced).map((pause) => [pause.after as string, brought(pause)]));
  return {
    collection: 'case-studies',
    id,
    title: title || texts.caseStudyWithoutATitle,
    kind: OWN_KIND,
    url: '',
    summary: leadOf(oneLine(study.population)),
    minutes: study.minutes,
    isOwn: true,
    ...(oneLine(study.contentNote) && { contentNote: oneLine(study.contentNote) }),
    objectives: study.objectives.map(oneLine).filter(Boolean),
    sections: sections.map((section) => {
      const pause = pauseAfter.get(section.heading);
      return pause ? { ...section, pause } : section;
    }),
    expects: study.expects.map((one) => ({ ...one, url: '' })),
    discussion: [...pauses.filter((pause) => !isPlaced(pause)), ...toDiscuss(study)].map(brought),
    questions: [],
    terms: [],
    sources: [],
  };
}

const made = new WeakMap<OwnStudy, LearnerEntry>();

/** The case study of a part as an entry. The same one each time, as long as the part is the same. */
export function ownEntry({ own, entry }: ReadPart): LearnerEntry | undefined {
  if (!own) return undefined;
  const known = made.get(own) ?? makeEntry(own, entry);
  made.set(own, known);
  return known;
}
