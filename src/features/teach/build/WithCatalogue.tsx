// Waits for the catalogue, and says so plainly if it cannot be loaded.
import type { ComponentChildren } from 'preact';
import { Button, LinkButton } from '../../../components/app/Button.tsx';
import { Problem } from '../../../components/app/Problem.tsx';
import { Screen } from '../../../components/app/Screen.tsx';
import { Waiting } from '../../../components/app/Waiting.tsx';
import { sitePath, useApplication } from '../../application/index.ts';
import { CatalogueContext, useCatalogue } from './catalogue-context.ts';

/** Shows its content with the catalogue. */
export function WithCatalogue({ children }: { children: ComponentChildren }) {
  const { site } = useApplication();
  const loaded = useCatalogue(site.base);
  if (loaded.state === 'ready') return <CatalogueContext.Provider value={loaded.catalogue}>{children}</CatalogueContext.Provider>;
  if (loaded.state === 'loading') return <Waiting words="Loading the list of what can be picked …" />;
  return (
    <div class="py-8">
      <Screen key="no-catalogue" title="The list of what can be picked could not be loaded">
        <Problem message={loaded.why} whatToDo="Your assignments are in your workbook, where you can also save them to a file.">
          <div class="mt-4 flex flex-wrap gap-3">
            <Button look="main" onClick={loaded.retry}>
              Try again
            </Button>
            <LinkButton href={sitePath(site, '/workbook/')}>Open your workbook</LinkButton>
          </div>
        </Problem>
      </Screen>
    </div>
  );
}
