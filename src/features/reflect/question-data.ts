// Writes the site’s question data (/data/questions.json) from the library. Runs in the build; the browser reads it with model/question-data.ts.
import type { AnyEntry, Entry } from '../../library/entry.ts';
import type { AskedQuestion, Graph } from '../../library/graph.ts';
import { siteVersion } from '../../library/site-version.ts';
import { questionKey } from './model/fields.ts';
import type { IdeaData, QuestionData, QuestionDataQuestion } from './model/question-data-types.ts';
import { wordingOf } from './model/wording.ts';
import * as texts from './texts.ts';

/** How many case studies, and how many tools, an idea leads to in a discussion. */
const MOST_LINKS = 3;

const idsOf = (refs: readonly { id: string }[]) => refs.map(({ id }) => id);

function questionOf(graph: Graph, part: string, question: AskedQuestion['question']): QuestionDataQuestion {
  const { id, text, plain, anchors, ideas, audiences } = question;
  const help = [question.help, plain && texts.inPlainWords(plain)].filter(Boolean).join(' ');
  return {
    id,
    part,
    text,
    ...(help ? { help } : {}),
    ...(anchors ? { anchors } : {}),
    ideas: idsOf(ideas),
    dimension: graph.get(ideas[0]!).data.dimension.id,
    ...(audiences ? { audiences } : {}),
    wording: wordingOf(question),
  };
}

/**
 * Everything that a reflection needs to know of the library: questions with their wording, and where each leads.
 * @param address puts a path under the base path of the site
 */
export function questionData(graph: Graph, address: (path: string) => string): QuestionData {
  const link = (entry: AnyEntry) => ({ title: entry.data.title, url: address(graph.url(entry)) });
  /** Entries that are about the idea first and foremost, before those that touch on it. */
  const closest = (idea: Entry<'ideas'>, entries: readonly (Entry<'case-studies'> | Entry<'tools'>)[]) =>
    [...entries]
      .sort((a, b) => Number(a.data.ideas[0]?.id !== idea.id) - Number(b.data.ideas[0]?.id !== idea.id))
      .slice(0, MOST_LINKS)
      .map(link);
  const ideaOf = (idea: Entry<'ideas'>): IdeaData => ({
    id: idea.id,
    ...link(idea),
    dimension: idea.data.dimension.id,
    cases: closest(idea, graph.related(idea, 'case-studies')),
    tools: closest(idea, graph.related(idea, 'tools')),
  });
  const dimensions = graph.dimensions();
  return {
    siteVersion: siteVersion(graph),
    dimensions: dimensions.map(({ id, data }) => ({
      id,
      title: data.title,
      number: data.number,
      expectations: data.expectations.map((expectation) => ({ id: expectation.id, text: expectation.text })),
    })),
    sets: graph.all('question-sets').map((set) => ({
      id: set.id,
      ...link(set),
      kind: set.data.kind,
      audiences: set.data.audiences,
      nations: set.data.nations,
      minutes: set.data.minutes,
      questions: set.data.parts.flatMap((part) => part.questions.map((question) => questionOf(graph, part.title, question))),
    })),
    ideas: dimensions.flatMap((dimension) => graph.ideasIn(dimension).map(ideaOf)),
    exercises: graph
      .all('exercises')
      .sort((a, b) => a.data.order - b.data.order)
      .map(({ id, data }) => ({
        id,
        title: data.title,
        summary: data.summary,
        minutes: data.minutes,
        people: data.people,
        audiences: data.audiences,
        questions: data.questions.map(({ set, question }) => questionKey(set.id, question)),
      })),
  };
}
