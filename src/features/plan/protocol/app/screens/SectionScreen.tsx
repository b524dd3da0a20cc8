// One section of a protocol: its lines one below the other, each unfolded to be written in.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { AddToList } from '../../../../../components/app/AddToList.tsx';
import { ButtonRow, LinkButton, TextButton } from '../../../../../components/app/Button.tsx';
import { Line as LineField } from '../../../../../components/app/Field.tsx';
import { Screen } from '../../../../../components/app/Screen.tsx';
import { goTo, screenHref, useUndo, type OpenWhole } from '../../../../application/index.ts';
import { today } from '../../../../exchange/index.ts';
import { addLine, redo, removeSection, renameSection, undo } from '../../model/edit.ts';
import { progressOf, progressWords } from '../../model/progress.ts';
import { LIMITS, lineNumbers, linesIn, type LocalProtocol, type Section } from '../../model/protocol.ts';
import { LineEditor } from '../parts/LineEditor.tsx';
import { Printed } from '../parts/Printed.tsx';
import { UpToProtocol } from '../parts/UpToProtocol.tsx';
import * as texts from '../../texts.ts';

interface Props extends OpenWhole<LocalProtocol> {
  section: Section;
  /** The number of the line that the address names, from 1. */
  wanted: number | undefined;
}

/** A section of so few lines is shown unfolded. */
const FEW = 2;

/** One screen. */
export function SectionScreen({ id, doc, body, change, section, wanted }: Props) {
  const lines = linesIn(body, section.id);
  const { buttons, said } = useUndo({ body, change, undo, redo });
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(lines.length <= FEW ? lines.map((line) => line.id) : []));
  const onOpen = useCallback(
    (line: string, isOpen: boolean) =>
      setOpen((now) => {
        const next = new Set(now);
        if (isOpen) next.add(line);
        else next.delete(line);
        return next;
      }),
    [],
  );
  const list = useRef<HTMLDivElement>(null);
  const wantedId = wanted === undefined ? undefined : lines[wanted - 1]?.id;
  useEffect(() => {
    if (!wantedId) return;
    onOpen(wantedId, true);
    const line = [...(list.current?.children ?? [])].find((child) => (child as HTMLElement).dataset['line'] === wantedId);
    line?.scrollIntoView();
    line?.querySelector('summary')?.focus({ preventScroll: true });
  }, [wantedId, onOpen]);
  /** A line of one’s own is unfolded as soon as it is there: the field below it has its place when it is brought into view. */
  const count = useRef(lines.length);
  useLayoutEffect(() => {
    const last = lines.at(-1);
    if (lines.length > count.current && last?.isOwn) onOpen(last.id, true);
    count.current = lines.length;
  }, [lines, onOpen]);
  const numbers = lineNumbers(body);
  const at = body.sections.indexOf(section);
  const [before, after] = [body.sections[at - 1], body.sections[at + 1]];
  const day = today();
  return (
    <div class="py-8" data-dimension={section.dimension}>
      <div class="print:hidden">
        <Screen key={section.id} isWide title={section.title} lead={section.words} above={<UpToProtocol id={id} title={doc.title} />}>
          <div class="flex flex-wrap items-center gap-3">
            {buttons}
            <p class="text-small text-soft">{progressWords(progressOf(lines))}</p>
          </div>
          {said}
          <div ref={list} class="border-b border-line">
            {lines.map((line, index) => (
              <LineEditor
                key={line.id}
                line={line}
                number={numbers.get(line.id)!}
                place={index + 1}
                of={lines.length}
                isOpen={open.has(line.id)}
                about={body.about}
                passages={body.passages}
                today={day}
                edit={change}
                onOpen={onOpen}
              />
            ))}
          </div>
          <AddToList
            rowName="Line of your own"
            most={LIMITS.label}
            whenFull={body.lines.length >= LIMITS.lines && texts.thisProtocolHoldsLines(LIMITS.lines)}
            onAdd={(words) => change((now) => addLine(now, section.id, words))}
          />
          {section.isOwn && (
            <details class="mt-4">
              <summary class="inline-flex min-h-11 cursor-pointer items-center text-small text-link underline underline-offset-4">
                {texts.changeThisSection}
              </summary>
              <LineField
                label={texts.heading}
                value={section.title}
                onValue={(title) => change((now) => renameSection(now, section.id, title))}
                max={LIMITS.line}
              />
              <p class="mt-2">
                <TextButton
                  isSmall
                  onClick={() => {
                    goTo(screenHref(id));
                    change((now) => removeSection(now, section.id));
                  }}
                >
                  {texts.takeOutThisSectionWithItsLines}
                </TextButton>
              </p>
            </details>
          )}
          <ButtonRow>
            {after && (
              <LinkButton look="main" href={screenHref(id, after.id)}>
                {texts.nextTitle(after.title)}
              </LinkButton>
            )}
            {before && <LinkButton href={screenHref(id, before.id)}>{texts.backTitle(before.title)}</LinkButton>}
            <LinkButton href={screenHref(id)}>{texts.allSections}</LinkButton>
          </ButtonRow>
        </Screen>
      </div>
      <Printed title={doc.title} protocol={body} />
    </div>
  );
}
