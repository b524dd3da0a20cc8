// The way from what a session agreed to a case study: its actions become what was done.
import { LinkButton } from '../../../../components/app/Button.tsx';
import { applicationPath } from '../../../../library/applications.ts';
import { sitePath } from '../../../application/index.ts';
import { allActions } from '../../model/actions.ts';
import type { ReflectionSession } from '../../model/documents.ts';
import { useApp } from '../app-context.ts';

/** Nothing while no action is agreed. */
export function TellOthers({ id, session }: { id: string; session: ReflectionSession }) {
  const { site } = useApp();
  if (allActions(session).length === 0) return null;
  return (
    <section class="no-print mt-10">
      <h2 class="text-title font-bold">Tell others what you did</h2>
      <p class="mt-1 max-w-read text-soft">Once you have done some of it, the actions can become a case study for other areas.</p>
      <p class="mt-4">
        <LinkButton href={sitePath(site, applicationPath('caseStudy', `from=${id}`))}>Write a case study</LinkButton>
      </p>
    </section>
  );
}
