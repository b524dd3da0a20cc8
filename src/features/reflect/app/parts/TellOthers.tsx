// The way from what a session agreed to a case study: its actions become what was done.
import { LinkButton } from '../../../../components/app/Button.tsx';
import { applicationPath } from '../../../../library/applications.ts';
import { sitePath } from '../../../application/index.ts';
import { allActions } from '../../model/actions.ts';
import type { ReflectionSession } from '../../model/documents.ts';
import { useApp } from '../app-context.ts';
import * as texts from '../texts.ts';

/** Nothing while no action is agreed. */
export function TellOthers({ id, session }: { id: string; session: ReflectionSession }) {
  const { site } = useApp();
  if (allActions(session).length === 0) return null;
  return (
    <section class="no-print mt-10">
      <h2 class="text-title font-bold">{texts.tellOthersWhatYouDid}</h2>
      <p class="mt-1 max-w-read text-soft">{texts.onceYouHaveDoneSomeOfIt}</p>
      <p class="mt-4">
        <LinkButton href={sitePath(site, applicationPath('caseStudy', `from=${id}`))}>{texts.writeACaseStudy}</LinkButton>
      </p>
    </section>
  );
}
