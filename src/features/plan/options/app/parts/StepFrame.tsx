// The frame of a step: all steps above it, undo and redo, and what was done last, said to whoever listens.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Screen } from '../../../../../components/app/Screen.tsx';
import { Steps } from '../../../../../components/app/Steps.tsx';
import { screenHref, type OpenWhole } from '../../../../application/index.ts';
import type { Appraisal } from '../../model/appraisal.ts';
import { redo, undo } from '../../model/steps.ts';
import { STEPS, type StepId } from '../route.ts';

interface Props {
  open: OpenWhole<Appraisal>;
  step: StepId;
  title: string;
  lead: string;
  /** Said to whoever listens, such as that something was added. */
  said?: string;
  children: ComponentChildren;
}

const TOOL = 'inline-flex min-h-11 items-center rounded-lg border border-soft px-4 aria-disabled:text-soft';

/** One step. */
export function StepFrame({ open: { id, doc, body, change }, step, title, lead, said = '', children }: Props) {
  const [told, setTold] = useState('');
  const [back, forth] = [body.past.at(-1), body.future[0]];
  useEffect(() => setTold(said), [said]);
  const takeBack = () => {
    if (!back) return;
    change(undo);
    setTold(`Taken back: ${back.words}`);
  };
  const doAgain = () => {
    if (!forth) return;
    change(redo);
    setTold(`Done again: ${forth.words}`);
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // While somebody types, the browser's own undo is meant.
      const isTyping = (event.target instanceof HTMLInputElement && event.target.type !== 'radio') || event.target instanceof HTMLTextAreaElement;
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || isTyping) return;
      event.preventDefault();
      if (event.shiftKey) doAgain();
      else takeBack();
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  });
  return (
    <>
      <Steps steps={STEPS.map((one) => ({ ...one, href: screenHref(id, one.id) }))} current={step} />
      <Screen key={step} isWide title={title} lead={lead} above={<p class="mb-1 text-small font-semibold wrap-anywhere text-soft">{doc.title}</p>}>
        <div class="no-print flex flex-wrap items-center gap-3">
          <button type="button" aria-disabled={!back} onClick={takeBack} class={TOOL}>
            Undo
          </button>
          <button type="button" aria-disabled={!forth} onClick={doAgain} class={TOOL}>
            Redo
          </button>
          <p role="status" class="min-h-7 text-small">
            {told}
          </p>
        </div>
        {children}
      </Screen>
    </>
  );
}
