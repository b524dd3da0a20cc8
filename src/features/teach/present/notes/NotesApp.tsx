// The application on /teach/present/notes/: what the presenter alone sees, in step with the stage.
import { applicationPath } from '../../../../library/applications.ts';
import { useCallback } from 'preact/hooks';
import { LinkButton } from '../../../../components/app/Button.tsx';
import { Problem } from '../../../../components/app/Problem.tsx';
import { LoneScreen } from '../../../../components/app/Screen.tsx';
import { applicationOf, sitePath, useApplication, useFragment, useLoaded } from '../../../application/index.ts';
import { teachKinds } from '../../kinds.ts';
import { loadFacilitatorNotes } from '../../loading/load-content.ts';
import { Begin } from '../Begin.tsx';
import { NotesView } from './NotesView.tsx';
import { readPlace, sourceWords, type Source } from '../place.ts';
import { START } from '../PresentApp.tsx';
import type { Deck } from '../deck/scene.ts';
import * as texts from '../texts.ts';

/** The whole application. */
export default applicationOf(teachKinds, START, Routed);

function Routed() {
  const { site } = useApplication();
  const { source, slide } = readPlace(useFragment());
  if (!source)
    return (
      <LoneScreen key="none" title={texts.notesForThePresenter} lead={texts.thisWindowShowsYourNotesWhileYouPresent}>
        <LinkButton look="main" href={sitePath(site, applicationPath('present'))}>
          {texts.chooseWhatToPresent}
        </LinkButton>
      </LoneScreen>
    );
  return (
    <Begin key={sourceWords(source)} source={source}>
      {(deck) => <WithNotes deck={deck} source={source} slide={slide} />}
    </Begin>
  );
}

function WithNotes({ deck, source, slide }: { deck: Deck; source: Source; slide: number }) {
  const { base } = useApplication().site;
  const notes = useLoaded(useCallback(() => loadFacilitatorNotes(base, deck.caseStudies), [base, deck]));
  return (
    <>
      {notes.state === 'failed' && <Problem message={texts.facilitatorNotesCouldNotBeLoaded} whatToDo={notes.why} />}
      <NotesView deck={deck} source={source} slide={slide} facilitator={(id) => (notes.state === 'ready' ? notes.value.get(id) : undefined)} />
    </>
  );
}
