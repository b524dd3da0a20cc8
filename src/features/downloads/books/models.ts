// The models of integration as a book: the options of the appraisal, then the types that a study found.
import { MODEL_FAMILIES } from '../../../library/schemas/models.ts';
import { text } from '../../../library/text/block.ts';
import type { ReportSection } from '../../../library/text/report.ts';
import { keysOf } from '../../../library/vocabulary.ts';
import type { Book } from './book.ts';
import * as texts from '../texts.ts';

/** All models. */
export const models: Book = {
  id: 'models',
  title: texts.modelsOfIntegration,
  summary: texts.modelsOfIntegrationIs,
  contents: 2,
  write: (writer) =>
    keysOf(MODEL_FAMILIES).flatMap((family): ReportSection[] => {
      const inFamily = writer.graph.all('models').filter(({ data }) => data.family === family);
      return [
        { heading: MODEL_FAMILIES[family], level: 1, startsPage: true, id: family, blocks: [text(texts.modelsNumberedAsInTheirSource(inFamily.length))] },
        ...inFamily
          .sort((a, b) => a.data.number - b.data.number)
          .flatMap((model, at) => writer.entry(model, 2, { heading: `${model.data.number}. ${model.data.title}`, startsPage: at > 0 })),
      ];
    }),
};
