// An open case study: its steps, undo and redo, and the screen that the address names.
import type { ComponentChildren } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { WayOn } from '../../../../components/app/Button.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { Steps } from '../../../../components/app/Steps.tsx';
import { officialNames } from '../../../../library/words-to-avoid.ts';
import { RecordScreen, screenHref, sitePath, useApplication, useLoaded, useUndo, type OpenWhole } from '../../../application/index.ts';
import { today } from '../../../exchange/index.ts';
import { redo, undo, write, type CaseStudy, type WriterStep } from '../../../own-case-study/index.ts';
import type { Form } from '../form.ts';
import { loadReport } from '../later.ts';
import { loadWriterData } from '../load-data.ts';
import { STEPS, type WriterPlace } from '../route.ts';
import { AboutForm, ResultForm, StoryForm, TeachingForm } from './FormScreens.tsx';
import { ShareScreen } from './ShareScreen.tsx';
import { UNTITLED } from './StartScreen.tsx';
import * as texts from '../../texts.ts';

type Props = OpenWhole<CaseStudy> & { screen: WriterPlace };

const TITLES: Readonly<Record<Exclude<WriterStep, 'share'>, { title: string; lead: string }>> = {
  about: { title: texts.aboutIt, lead: texts.whatAReaderHasToKnowBeforeTheStory },
  story: { title: texts.story, lead: texts.fromWhatWasGoingWrongToWhatYouDid },
  result: { title: texts.whatCameOfIt, lead: texts.asStrongAsYouKnowIt },
  teaching: { title: texts.forTeaching, lead: texts.leaveThisOutIfNobodyWillTeachWithIt },
};

/** The case study at the screen of the address. */
export function WriterScreens(props: Props) {
  const { id, doc, body, change, rename, screen } = props;
  const { site } = useApplication();
  const data = useLoaded(useCallback(() => loadWriterData(site), [site]));
  const names = useMemo(() => officialNames(data.state === 'ready' ? data.value.names : []), [data]);
  const [title, setTitle] = useState(doc.title === UNTITLED ? '' : doc.title);
  const makeReport = useCallback(
    async () => (await loadReport()).studyReport(doc.title, body.study, { madeBy: site.name, day: today() }),
    [doc.title, body.study, site.name],
  );
  if (screen === 'print')
    return (
      <div class="py-8 print:pb-0">
        <RecordScreen makeReport={makeReport} backHref={screenHref(id, 'share')} />
      </div>
    );
  const retitle = (words: string) => {
    setTitle(words);
    rename(words.trim() || UNTITLED);
  };
  const form: Form = {
    study: body.study,
    write: (words, fields, typing) => change((now) => write(now, words, fields, typing)),
    data,
    names,
  };
  return (
    <>
      <Steps steps={STEPS.map((step) => ({ ...step, href: screenHref(id, step.id) }))} current={screen} />
      {screen === 'share' ? (
        <ShareScreen {...props} title={title} onTitle={retitle} form={form} />
      ) : (
        <FormStep {...props} step={screen}>
          {screen === 'about' && <AboutForm form={form} title={title} onTitle={retitle} />}
          {screen === 'story' && <StoryForm form={form} />}
          {screen === 'result' && <ResultForm form={form} />}
          {screen === 'teaching' && <TeachingForm form={form} />}
        </FormStep>
      )}
      {body.from && <p class="no-print mt-8 text-small">{texts.begunFrom(<a href={sitePath(site, body.from.path)}>{body.from.title}</a>)}</p>}
    </>
  );
}

/** One step with undo, redo and the way on. */
function FormStep({ id, body, change, step, children }: Props & { step: Exclude<WriterStep, 'share'>; children: ComponentChildren }) {
  const next = STEPS[STEPS.findIndex((one) => one.id === step) + 1]!;
  const { buttons, said } = useUndo({ body, change, undo, redo });
  return (
    <Screen key={step} {...TITLES[step]}>
      <div class="no-print flex flex-wrap items-center gap-3">
        {buttons}
        {said}
      </div>
      {children}
      <WayOn href={screenHref(id, next.id)}>{texts.goOnLabel(next.label)}</WayOn>
    </Screen>
  );
}
