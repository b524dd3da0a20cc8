// Opens the collection that was changed last, or says how to begin one.
import { useEffect, useState } from 'preact/hooks';
import { LinkButton, ButtonRow } from '../../../components/app/Button.tsx';
import { LoneScreen } from '../../../components/app/Screen.tsx';
import { Waiting } from '../../../components/app/Waiting.tsx';
import { replaceWith, screenHref, sitePath, useApplication } from '../../application/index.ts';
import { latestCollection } from '../keep.ts';
import * as texts from '../texts.ts';

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
  if (!isEmpty) return <Waiting words={texts.opening} />;
  return (
    <LoneScreen key="empty" title={texts.myCollection} lead={texts.pagesYouWantToFindAgain}>
      <p class="max-w-read">{texts.nothingIsSavedYet}</p>
      <ButtonRow>
        <LinkButton look="main" href={sitePath(site, '/case-studies/')}>
          {texts.findACaseStudy}
        </LinkButton>
        <LinkButton href={sitePath(site, '/dimensions/')}>{texts.lookThroughTheDimensions}</LinkButton>
        <LinkButton href={sitePath(site, '/toolkit/')}>{texts.findATool}</LinkButton>
      </ButtonRow>
    </LoneScreen>
  );
}
