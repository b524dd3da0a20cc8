// The models of integration as a book: the options of the appraisal, then the types that a study found.
import { MODEL_FAMILIES } from '../../../library/schemas/models.ts';
import { text } from '../../../library/text/block.ts';
import type { ReportSection } from '../../../library/text/report.ts';
import { keysOf } from '../../../library/vocabulary.ts';
import type { Book } from './book.ts';

/** All models. */
export const models: Book = {
  id: 'models',
  title: 'Models of integration, one by one',
  summary:
    'How each model works, what it needs, its strengths and its limits, in the same order for each, so that they can be weighed. For those who choose how services in an area work together.',
  contents: 2,
  write: (writer) =>
    keysOf(MODEL_FAMILIES).flatMap((family): ReportSection[] => {
      const inFamily = writer.graph.all('models').filter(({ data }) => data.family === family);
      return [
        { heading: MODEL_FAMILIES[family], level: 1, startsPage: true, id: family, blocks: [text(`${inFamily.length} models, numbered as in their source.`)] },
        ...inFamily
          .sort((a, b) => a.data.number - b.data.number)
          .flatMap((model) => writer.entry(model, 2, { heading: `${model.data.number}. ${model.data.title}`, startsPage: true })),
      ];
    }),
};
