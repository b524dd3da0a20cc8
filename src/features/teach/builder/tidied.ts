// Puts the trainer’s words in order before they are handed out.
import type { Ask, Assignment } from '../model/assignment.ts';

function tidyAsk(ask: Ask): Ask {
  const text = ask.text.trim();
  if (ask.form === 'choice') return { ...ask, text, choices: ask.choices.map((choice) => choice.trim()).filter(Boolean) };
  return ask.form === 'rating' ? { ...ask, text, low: ask.low.trim(), high: ask.high.trim() } : { ...ask, text };
}

/** The assignment as it is handed out: no lines without words, no spaces around them. */
export const tidied = ({ handBackTo = '', ...assignment }: Assignment): Assignment => ({
  ...assignment,
  ...(handBackTo.trim() && { handBackTo: handBackTo.trim() }),
  title: assignment.title.trim(),
  message: assignment.message.trim(),
  instructions: assignment.instructions.trim(),
  objectives: assignment.objectives.map((line) => line.trim()).filter(Boolean),
  parts: assignment.parts.map((part) =>
    part.is === 'ask' ? { ...part, ask: tidyAsk(part.ask) } : part.is === 'read' ? { ...part, note: part.note.trim() } : part,
  ),
});
