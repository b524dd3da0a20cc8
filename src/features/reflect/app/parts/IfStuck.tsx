// Ways on when the talk about a question does not move: a prompt, the idea in practice, case studies and tools.
import type { SessionQuestion } from '../../model/question.ts';
import type { Verdict } from '../../model/spread.ts';
import { useApp } from '../app-context.ts';
import { SideNote } from '../../../../components/app/SideNote.tsx';
import * as texts from '../texts.ts';

/** A first sentence for the facilitator, by what the spread says. */
const PROMPTS: Record<Verdict, string> = {
  split: texts.askSomeoneAtEachEndWhatTheySawLastMonth,
  'many-dont-know': texts.askWhoWouldKnow,
  'agreed-high': texts.askWhatWouldShowItToAVisitor,
  'agreed-low': texts.askWhatHasStoodInTheWaySoFar,
  'leaning-high': texts.askThoseWhoChoseLowerWhatTheySee,
  'leaning-low': texts.askThoseWhoChoseHigherWhereItAlreadyWorks,
  mixed: texts.askWhatWouldHaveToBeTrueForYouToChoose,
  'too-few': texts.askEachPersonInTurnWhatTheySee,
};

/** The prompt of the question, or one by its spread; and links that open beside the session. */
export function IfStuck({ question, verdict }: { question: SessionQuestion; verdict: Verdict }) {
  const { data } = useApp();
  const site = data.state === 'ready' ? data.value : undefined;
  const ideas = question.ideas.flatMap((id) => site?.ideas.find((idea) => idea.id === id) ?? []);
  const prompt = site?.sets.flatMap((set) => set.questions.filter((one) => `${set.id}#${one.id}` === question.key))[0]?.prompt;
  const unique = (links: { title: string; url: string }[]) => [...new Map(links.map((link) => [link.url, link])).values()].slice(0, 3);
  const links = [
    ...ideas.map((idea) => ({ kind: texts.idea, ...idea })),
    ...unique(ideas.flatMap(({ cases }) => cases)).map((link) => ({ kind: texts.caseStudy, ...link })),
    ...unique(ideas.flatMap(({ tools }) => tools)).map((link) => ({ kind: texts.tool, ...link })),
  ];
  return (
    <>
      <SideNote title={texts.toOpenTheTalk}>
        <p>{prompt ?? PROMPTS[verdict]}</p>
      </SideNote>
      <SideNote title={texts.ifYouAreStuck}>
        {links.length === 0 && <p>{site ? texts.nothingInTheLibraryIsLinkedToThisQuestion : texts.linksOfThisQuestionAreNotLoaded}</p>}
        <ul class="list-disc space-y-1 ps-4">
          {links.map(({ kind, title, url }) => (
            <li key={url}>
              <a href={url} target="_blank" rel="noopener">
                {kind}: {title}
              </a>
            </li>
          ))}
        </ul>
        {links.length > 0 && <p class="text-soft">{texts.theyOpenInANewTab}</p>}
      </SideNote>
    </>
  );
}
