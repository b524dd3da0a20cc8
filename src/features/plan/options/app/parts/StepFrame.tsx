// The frame of a step: all steps above it, undo and redo, and what was done last, said to whoever listens.
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Screen } from '../../../../../components/app/Screen.tsx';
import { listSteps, Steps } from '../../../../../components/app/Steps.tsx';
import { screenHref, useUndo, type OpenWhole } from '../../../../application/index.ts';
import type { Appraisal } from '../../model/appraisal.ts';
import { redo, undo } from '../../model/steps.ts';
import { STEPS, type StepId } from '../route.ts';

interface Props {
  open: OpenWhole<Appraisal>;
  step: StepId;
  title: string;
  lead: string;
  /** Said to whoever listens, such as that something was added. */
  told?: string;
  children: ComponentChildren;
}

/** One step. */
export function StepFrame({ open: { id, doc, body, change }, step, title, lead, told = '', children }: Props) {
  const { buttons, said, say } = useUndo({ body, change, undo, redo });
  useEffect(() => say(told), [say, told]);
  return (
    <>
      <Steps steps={listSteps(STEPS, (one) => screenHref(id, one))} current={step} />
      <Screen key={step} isWide title={title} lead={lead} above={<p class="mb-1 text-small font-semibold wrap-anywhere text-soft">{doc.title}</p>}>
        <div class="no-print flex flex-wrap items-center gap-3">
          {buttons}
          {said}
        </div>
        {children}
      </Screen>
    </>
  );
}
