// A document that cannot be opened: unknown here, or unreadable.
import { sitePath, useApp } from '../app-context.ts';
import { LinkButton } from './Button.tsx';
import { Problem } from './Problem.tsx';
import { Screen } from './Screen.tsx';

/** Says why, and where to go on. */
export function NotFound({ problem }: { problem?: string | undefined }) {
  const { site } = useApp();
  return (
    <div class="py-8">
      <Screen key="not-found" title="This cannot be opened here">
        <Problem
          message={problem ?? 'This browser does not keep what the link names.'}
          whatToDo={
            problem
              ? 'Your workbook shows everything that this browser keeps.'
              : 'It may be in another browser or on another device, or it was deleted. If you have it as a file, open the file in your workbook.'
          }
        >
          <div class="mt-4 flex flex-wrap gap-3">
            <LinkButton look="main" href={sitePath(site, '/workbook/')}>
              Open your workbook
            </LinkButton>
            <LinkButton href={sitePath(site, '/reflect/')}>Ways to start</LinkButton>
          </div>
        </Problem>
      </Screen>
    </div>
  );
}
