// Who comes for one question of a part is led to it: it may stand screens below the heading.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AnswerKey } from '../model/questions.ts';

/**
 * For what is around the questions of a part. The field of the question takes the focus as soon as the part is shown. A question that a pause still
 * hides would give the story away: the pause at which the story stops comes first, and is the last question that is there.
 */
export function useWantedQuestion(wanted: AnswerKey | undefined): RefObject<HTMLDivElement> {
  const root = useRef<HTMLDivElement>(null);
  // After the heading of the screen has taken the focus, and before the screen can be used.
  useLayoutEffect(() => {
    if (wanted === undefined) return;
    const questions = [...(root.current?.querySelectorAll<HTMLElement>('[data-question]') ?? [])];
    const question = questions.find(({ dataset }) => dataset['question'] === wanted) ?? questions.at(-1);
    if (!question) return;
    const field = question.querySelector<HTMLElement>('input:checked') ?? question.querySelector<HTMLElement>('textarea, input');
    field?.focus({ preventScroll: true });
    // The words of a part that is a question itself stand above it, as the heading of the screen.
    question.scrollIntoView({ block: wanted.includes('/') ? 'start' : 'nearest' });
  }, [wanted]);
  return root;
}
