// Opens the collection that was changed last, or says how to begin one.
import { useEffect, useState } from 'preact/hooks';
import { LinkButton, ButtonRow } from '../../../components/app/Button.tsx';
import { Screen } from '../../../components/app/Screen.tsx';
import { Waiting } from '../../../components/app/Waiting.tsx';
import { replaceWith, screenHref, sitePath, useApplication } from '../../application/index.ts';
import { latestCollection } from '../keep.ts';

/** One screen. */
export function LatestScreen() {
  const { workbook, site } = useApplication();
  const [isEmpty, setEmpty] = useState(false);
  useEffect(() => {
    latestCollection(workbook).then(
      (latest) => (latest ? replaceWith(screenHref(latest.id)) : setEmpty(true)),
      // One that cannot be read is listed in the workbook, with what to do.
      () => setEmpty(true),
    );
  }, [workbook]);
  if (!isEmpty) return <Waiting words="Opening …" />;
  return (
    <div class="py-8">
      <Screen key="empty" title="My collection" lead="Pages you want to find again, in your own order, with your own notes.">
        <p class="max-w-read">Nothing is saved yet. Every page of the library has “Save” near its top. What you save stays in this browser. Nothing is sent.</p>
        <ButtonRow>
          <LinkButton look="main" href={sitePath(site, '/case-studies/')}>
            Find a case study
          </LinkButton>
          <LinkButton href={sitePath(site, '/dimensions/')}>Look through the dimensions</LinkButton>
          <LinkButton href={sitePath(site, '/toolkit/')}>Find a tool</LinkButton>
        </ButtonRow>
      </Screen>
    </div>
  );
}
