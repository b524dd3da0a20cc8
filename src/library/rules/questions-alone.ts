// question/leans: a question says what it is about, because exercises, random choices and cards ask it without the one before it.
import type { Issue } from '../issue.ts';
import type { Rule } from './rule.ts';

/** Ways in which a question points back at something that only the question before it names. */
const LEANS = [
  // “Does it cover …?”, “How are they recorded?”; but “Is it clear who …?”
  /^(?:(?:How|What|When|Where|Why) )?(?:Does|Do|Did|Is|Are|Was|Were|Has|Have|Can|Could|Should|Will|Would) (?:it(?! (?:clear|known|agreed|decided|possible|part)\b)|they|this|these|those)\b/,
  // “Do providers use these structures?”, “a request for such a meeting”; but “those who answer”
  /\b(?:these|such a|those(?! who\b)) [a-z]/i,
  // “Do other providers support it?”; but “Do providers know the rules, and use them?”
  /^(?!.* and ).* (?:it|this|that)\?$/,
  /^The other way round\b/,
];

/** Whether a question cannot be understood without the one before it. */
export const leansOnAnother = (question: string): boolean => LEANS.some((way) => way.test(question));

export const questionsAlone: Rule = ({ graph }) =>
  graph.all('question-sets').flatMap((set) =>
    set.data.parts.flatMap((part, at) =>
      part.questions.flatMap(({ text }, index): Issue[] =>
        leansOnAnother(text)
          ? [
              {
                code: 'question/leans',
                file: set.file,
                place: { path: ['parts', at, 'questions', index, 'text'] },
                message: `“${text}” cannot be understood without the question before it, and may be asked without it. Name what it is about.`,
              },
            ]
          : [],
      ),
    ),
  );
