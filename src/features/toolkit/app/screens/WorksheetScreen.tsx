// A worksheet: its pictures and table, undo, the example, actions, and ways to take it away.
import { useMemo, useState } from 'preact/hooks';
import { TOOL_BUTTON } from '../../../../components/app/Button.tsx';
import { Line } from '../../../../components/app/Field.tsx';
import { memo } from '../../../../components/app/memo.ts';
import { LoneScreen } from '../../../../components/app/Screen.tsx';
import { applicationPath } from '../../../../library/applications.ts';
import { screenHref, sitePath, ToTakeAway, useApplication, useIsNarrow, useIsPrinting, useUndo, type OpenWhole } from '../../../application/index.ts';
import { today } from '../../../exchange/index.ts';
import { withAction } from '../../model/actions.ts';
import { LIMITS, meantFor } from '../../model/definition.ts';
import { redo, undo } from '../../model/edit.ts';
import { exampleLine } from '../../model/example-left.ts';
import { dayWords, type Worksheet } from '../../model/worksheet.ts';
import { lookName, looksOf, turnsPaper, type Look } from '../looks.ts';
import { Actions } from '../parts/Actions.tsx';
import { SendOn } from '../parts/SendOn.tsx';
import { StepsDone } from '../parts/StepsDone.tsx';
import { TakeWorksheetAway } from '../parts/TakeWorksheetAway.tsx';
import { WhoTookPart } from '../parts/WhoTookPart.tsx';
import { ToWithGroup, WithGroup } from '../parts/WithGroup.tsx';
import { PictureView } from '../pictures/PictureView.tsx';
import * as texts from '../texts.ts';

interface Props extends OpenWhole<Worksheet> {
  /** The look that the address names. */
  look: Look | undefined;
}

const nothing = () => undefined;

/** Drawn anew when the worksheet changes, not when something is said or saved. */
const Picture = memo(PictureView);

/** One screen. */
export function WorksheetScreen({ id, doc, body, change, rename, look: wanted }: Props) {
  const { site } = useApplication();
  const [title, setTitle] = useState(doc.title);
  const [isExample, setExample] = useState(false);
  const isPrinting = useIsPrinting();
  const isNarrow = useIsNarrow();
  const isFilled = body.rows.some(({ cells }) => Object.keys(cells).length > 0);
  const looks = looksOf(body.definition);
  const look = wanted && looks.includes(wanted) ? wanted : looks[0]!;
  const picture = body.definition.pictures.find(({ kind }) => kind === look);
  const shown = useMemo((): Worksheet => (isExample ? { ...body, rows: body.example.rows } : body), [isExample, body]);
  const { buttons, said, say } = useUndo({ body, change, undo, redo, isOff: isExample });
  const line = useMemo(() => (isExample ? undefined : exampleLine(body)), [isExample, body]);
  const retitle = (words: string) => {
    setTitle(words);
    if (words.trim()) rename(words.trim());
  };
  return (
    <LoneScreen
      key={id}
      isWide
      title={title.trim() || body.tool.title}
      above={
        <p class="no-print text-small">
          <a href={sitePath(site, `/toolkit/${body.tool.id}/`)} class="inline-flex min-h-11 items-center">
            {body.tool.title}
          </a>
        </p>
      }
    >
      <details class="no-print">
        <summary class="inline-flex min-h-11 cursor-pointer items-center text-small text-link underline underline-offset-4">
          {texts.nameAndWhoTakesPart}
        </summary>
        <Line label={texts.name} value={title} onValue={retitle} max={LIMITS.label} />
        <WhoTookPart roles={body.roles} onRoles={(roles) => change((now) => ({ ...now, roles }))} />
      </details>
      <div class="no-print mt-2 flex flex-wrap items-center gap-3">
        {looks.length > 1 && (
          <nav aria-label={texts.waysToLookAtIt} class="flex flex-wrap gap-1 rounded-lg bg-sunk p-1">
            {looks.map((one) => (
              <a
                key={one}
                href={screenHref(id, one)}
                aria-current={one === look ? 'true' : undefined}
                class="inline-flex min-h-11 items-center rounded-md px-[1.125rem] text-ink no-underline aria-[current]:border-2 aria-[current]:border-ink aria-[current]:bg-raised aria-[current]:px-4 aria-[current]:font-semibold"
              >
                {lookName(one, body.definition, isNarrow)}
              </a>
            ))}
          </nav>
        )}
        {buttons}
        <button type="button" aria-pressed={isExample} onClick={() => setExample(!isExample)} class={TOOL_BUTTON}>
          {texts.showTheExample}
        </button>
        {!isExample && (
          <>
            <ToWithGroup />
            <ToTakeAway />
          </>
        )}
      </div>
      {said}
      {isExample ? (
        <p class="mb-4 max-w-read border-s-4 border-both bg-sunk px-4 py-3 text-small">
          {texts.notePressShowTheExampleAgainToGo(<strong>{texts.exampleTitle(body.example.title)}</strong>, body.example.note)}
        </p>
      ) : (
        // How to fill it in is of no use on a sheet that is filled in.
        <p class={`mb-4 max-w-read text-small ${isFilled ? 'no-print' : ''}`}>
          {body.definition.intro} {meantFor(body.definition).here}
        </p>
      )}
      {line && <p class="mb-4 max-w-read border-s-4 border-both bg-sunk px-4 py-3 text-small print:max-w-none print:bg-transparent print:py-1">{line}</p>}
      <h2 class="text-title font-bold">
        {/* On paper nothing else says which tool it is, where the worksheet has a name of its own. */}
        {title.trim() !== body.tool.title && <span class="hidden print:inline">{body.tool.title}: </span>}
        {picture?.title ?? lookName('table', body.definition, isNarrow)}
      </h2>
      <p class="mb-3 max-w-read text-small text-soft print:max-w-none">
        {picture?.words} {/* On paper above the picture: below it, the day alone could take a sheet. */}
        <span class="hidden print:inline">{texts.printedOn(dayWords(today()))}</span>
      </p>
      <div class="print:hidden">
        <Picture key={`${look}/${isExample}`} look={look} worksheet={shown} edit={change} say={say} isReadOnly={isExample} />
      </div>
      {isPrinting && (
        <div class={`hidden print:block ${turnsPaper(look, body.definition) ? 'wide-pages' : ''}`}>
          {/* A sheet is gone on with by hand: lines that were begun keep the room that they have on the screen. */}
          <PictureView look={look} worksheet={shown} edit={nothing} say={nothing} isReadOnly isStatic={look !== 'sheet'} />
        </div>
      )}
      {body.definition.prompts.length > 0 && (
        <details class={`mt-8 ${isFilled ? 'no-print' : ''}`} open>
          <summary class="min-h-11 cursor-pointer py-2 font-semibold">{texts.askWhileYouFillItIn}</summary>
          <ul class="max-w-read list-disc ps-6">
            {body.definition.prompts.map((prompt) => (
              <li key={prompt} class="mt-1">
                {prompt}
              </li>
            ))}
          </ul>
        </details>
      )}
      {!isExample && (
        <>
          <WithGroup id={id} body={body} change={change} />
          <StepsDone steps={body.tool.steps} done={body.stepsDone} onDone={(stepsDone) => change((now) => ({ ...now, stepsDone }))} />
          <Actions id={id} actions={body.actions} onActions={(actions) => change((now) => ({ ...now, actions }))} />
          <SendOn
            id={id}
            title={title}
            worksheet={body}
            onSent={(ids, sentTo) => change((now) => ids.reduce((changed, one) => withAction(changed, one, { sentTo }), now))}
          />
          <TakeWorksheetAway title={title} body={body} change={change} rename={retitle} look={look} />
          <p class="no-print mt-6">
            <a href={sitePath(site, applicationPath('caseStudy', `from=${id}`))} class="inline-flex min-h-11 items-center">
              {texts.tellOthersWhatYouDid}
            </a>
          </p>
        </>
      )}
      {body.from && <p class="mt-8 text-small">{texts.begunFrom(<a href={sitePath(site, body.from.path)}>{body.from.title}</a>)}</p>}
    </LoneScreen>
  );
}
