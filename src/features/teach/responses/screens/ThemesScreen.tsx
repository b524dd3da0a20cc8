// The trainer’s themes: add, rename, delete; how many answers carry each, and those answers.
import { useRef, useState } from 'preact/hooks';
import { Button, TextButton } from '../../../../components/app/Button.tsx';
import { Line } from '../../../../components/app/Field.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import type { QuestionAnswers } from '../../model/collected-answers.ts';
import type { MarkKey, Theme } from '../../model/collected.ts';
import { LIMITS } from '../../model/fields.ts';
import { marksWith, problemOfTheme, themeNamed, withoutTheme, withThemeBack, withThemeRenamed } from '../marks.ts';
import { AnswerList, type ListedAnswer } from '../parts/AnswerList.tsx';
import { NewTheme } from '../parts/NewTheme.tsx';
import { NameForm } from '../parts/NameForm.tsx';
import type { CollectedScreen } from '../collected-screen.ts';
import * as texts from '../texts.ts';

interface OneProps extends CollectedScreen {
  theme: Theme;
  answers: readonly ListedAnswer[];
  onDelete: () => void;
}

/** One theme with its name to change, and its answers to open. */
function OneTheme({ theme, answers, onDelete, ...props }: OneProps) {
  const [label, setLabel] = useState(theme.label);
  const [isOpen, setOpen] = useState(false);
  const [message, setMessage] = useState('');
  const rename = () => {
    const problem = problemOfTheme(props.body, label, theme.id);
    setMessage(problem ?? texts.renamed);
    if (!problem) props.change((now) => withThemeRenamed(now, theme.id, label));
  };
  return (
    <li class="border-t border-line py-4">
      <h2 class="text-large leading-tight font-bold">{theme.label}</h2>
      <details class="mt-1" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary class="min-h-11 cursor-pointer content-center text-link underline underline-offset-4">
          {texts.answers(answers.length)}
          <span class="sr-only"> {texts.withTheThemeLabel(theme.label)}</span>
        </summary>
        {isOpen && <AnswerList {...props} answers={answers} />}
      </details>
      <NameForm
        onSubmit={rename}
        field={
          <Line
            label={<span>{texts.nameOfTheTheme(<span class="sr-only">{texts.ofTheTheme(theme.label)}</span>)}</span>}
            value={label}
            max={LIMITS.line}
            onValue={setLabel}
          />
        }
        buttons={
          <>
            <Button isSubmit label={texts.renameTheThemeLabel(theme.label)}>
              {texts.rename}
            </Button>
            <TextButton onClick={onDelete} label={texts.deleteTheThemeLabel(theme.label)}>
              {texts.deleteLabel}
            </TextButton>
          </>
        }
        message={message}
      />
    </li>
  );
}

/** The list of themes. What was deleted last can be put back. */
export function ThemesScreen({ questions, ...props }: CollectedScreen & { questions: readonly QuestionAnswers[] }) {
  const { body, change } = props;
  const [deleted, setDeleted] = useState<{ theme: Theme; keys: MarkKey[]; isBack: boolean; problem?: string | undefined }>();
  const status = useRef<HTMLDivElement>(null);
  const answersWith = (theme: Theme): ListedAnswer[] =>
    questions.flatMap(({ key, answers }) =>
      answers.flatMap((given) => (given.mark?.themes.includes(theme.id) ? [{ ...given, answerKey: key, question: given.asked }] : [])),
    );
  const remove = (theme: Theme) => {
    setDeleted({ theme, keys: marksWith(body, theme.id), isBack: false });
    change((now) => withoutTheme(now, theme.id));
    // The button went with the theme.
    setTimeout(() => status.current?.querySelector('button')?.focus());
  };
  const putBack = ({ theme, keys }: NonNullable<typeof deleted>) => {
    const problem = themeNamed(body, theme.label) ? undefined : problemOfTheme(body, theme.label);
    setDeleted({ theme, keys, isBack: !problem, problem });
    if (problem) return;
    change((now) => withThemeBack(now, theme, keys));
    status.current?.focus();
  };
  return (
    <Screen key="themes" title={texts.themes} lead={texts.yourOwnWordsForWhatYouFindInTheAnswers}>
      <div class="no-print">
        <NewTheme body={body} change={change} />
      </div>
      <div ref={status} role="status" tabIndex={-1} class="no-print my-3 flex flex-wrap items-center gap-3 outline-none">
        {deleted && (
          <>
            <p>{texts.themeLabelIsBack(deleted.theme.label, deleted.isBack)}</p>
            {!deleted.isBack && <Button onClick={() => putBack(deleted)}>{texts.putItBack}</Button>}
            {deleted.problem && <p class="w-full text-small">{deleted.problem}</p>}
          </>
        )}
      </div>
      {body.themes.length === 0 ? (
        <p>{texts.thereAreNoThemesYet}</p>
      ) : (
        <ul class="border-b border-line">
          {body.themes.map((theme) => (
            <OneTheme key={theme.id} {...props} theme={theme} answers={answersWith(theme)} onDelete={() => remove(theme)} />
          ))}
        </ul>
      )}
    </Screen>
  );
}
