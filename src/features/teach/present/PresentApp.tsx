// The application on /teach/present/: choosing what to present, and the stage.
import { ApplicationFrame, sitePath, useApplication, useFragment, type SiteFacts } from '../../application/index.ts';
import { teachKinds } from '../kinds.ts';
import { Begin } from './Begin.tsx';
import type { Help } from './stage/HelpLines.tsx';
import { readPlace, sourceWords } from './place.ts';
import { Stage } from './stage/Stage.tsx';
import { StartScreen } from './StartScreen.tsx';
import * as texts from './texts.ts';

/** Where new things are begun. */
export const START = { label: texts.teach, path: '/teach/' };

interface Props {
  site: SiteFacts;
  /** Phone numbers for the last slide. */
  lines: Help['lines'];
}

/** The whole application. */
export default function PresentApp({ site, lines }: Props) {
  return (
    <ApplicationFrame site={site} kinds={teachKinds} start={START}>
      <Routed lines={lines} />
    </ApplicationFrame>
  );
}

function Routed({ lines }: Pick<Props, 'lines'>) {
  const { site } = useApplication();
  const { source, slide } = readPlace(useFragment());
  if (!source) return <StartScreen />;
  const help = { lines, shown: location.host + sitePath(site, '/help-now/') };
  return (
    <Begin key={sourceWords(source)} source={source}>
      {(deck) => <Stage deck={deck} source={source} slide={slide} help={help} />}
    </Begin>
  );
}
