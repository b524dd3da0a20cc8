// What a question can be answered with, as lists for paper.
import { boxes, text, type Block } from '../../../library/text/block.ts';
import { RATING_LABELS, RATINGS } from '../../reflect/index.ts';
import type { AskedQuestion } from '../model/questions.ts';
import * as texts from '../texts.ts';

/** The levels of a question with what each looks like. */
export function levelLines({ anchors }: AskedQuestion): string[] {
  const looks: Partial<Record<(typeof RATINGS)[number], string>> = anchors
    ? { 'not-yet': anchors.notYet, partly: anchors.partly, 'in-place': anchors.inPlace }
    : {};
  return RATINGS.map((level) => [RATING_LABELS[level], looks[level]].filter(Boolean).join(': '));
}

/** What the ends of a rating mean; of an end without words nothing is said, unless neither has any. Examples: 1: not at all … 5: very sure; 5: very sure */
export function scaleLine({ low = '', high = '' }: Pick<AskedQuestion, 'low' | 'high'>): string {
  const [one, five] = [low.trim(), high.trim()];
  if (!one && !five) return '1: lowest … 5: highest';
  return [one && `1: ${one}`, five && `5: ${five}`].filter(Boolean).join(' … ');
}

/** Boxes to tick. Nothing for a short answer. */
export function answerBoxes(question: AskedQuestion): Block[] {
  const { form, choices = [], several } = question;
  if (form === 'choice') return [text(several ? texts.tickAsManyAsFit : texts.tickOne), boxes(choices)];
  if (form === 'rating') return [text(scaleLine(question)), text('☐ 1   ☐ 2   ☐ 3   ☐ 4   ☐ 5')];
  return form === 'level' ? [text(texts.tickOne), boxes(levelLines(question))] : [];
}
