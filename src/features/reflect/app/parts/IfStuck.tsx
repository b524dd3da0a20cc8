// Ways on when the talk about a question does not move: a prompt, the idea in practice, case studies and tools.
import type { SessionQuestion } from '../../model/question.ts';
import type { Verdict } from '../../model/spread.ts';
import { useApp } from '../app-context.ts';
import { SideNote } from '../../../../components/app/SideNote.tsx';

/** A first sentence for the facilitator, by what the spread says. */
const PROMPTS: Record<Verdict, string> = {
  split: 'Ask someone at each end what they saw last month that made them choose it. Then ask the others what surprises them.',
  'many-dont-know': 'Ask who would know, and how the people who need to know could find out.',
  'agreed-high': 'Ask what would show it to a visitor, and whether someone who uses the service would say the same.',
  'agreed-low': 'Ask what has stood in the way so far, and what the smallest step would be.',
  'leaning-high': 'Ask those who chose lower what they see that the others may not.',
  'leaning-low': 'Ask those who chose higher where it already works, and what makes it work there.',
  mixed: 'Ask what would have to be true for you to choose the next level.',
  'too-few': 'Ask each person in turn what they see from where they work. Anyone may pass.',
};

/** The prompt of the question, or one by its spread; and links that open beside the session. */
export function IfStuck({ question, verdict }: { question: SessionQuestion; verdict: Verdict }) {
  const { data } = useApp();
  const site = data.state === 'ready' ? data.value : undefined;
  const ideas = question.ideas.flatMap((id) => site?.ideas.find((idea) => idea.id === id) ?? []);
  const prompt = site?.sets.flatMap((set) => set.questions.filter((one) => `${set.id}#${one.id}` === question.key))[0]?.prompt;
  const unique = (links: { title: string; url: string }[]) => [...new Map(links.map((link) => [link.url, link])).values()].slice(0, 3);
  const links = [
    ...ideas.map((idea) => ({ kind: 'Idea', ...idea })),
    ...unique(ideas.flatMap(({ cases }) => cases)).map((link) => ({ kind: 'Case study', ...link })),
    ...unique(ideas.flatMap(({ tools }) => tools)).map((link) => ({ kind: 'Tool', ...link })),
  ];
  return (
    <>
      <SideNote title="To open the talk">
        <p>{prompt ?? PROMPTS[verdict]}</p>
      </SideNote>
      <SideNote title="If you are stuck">
        {links.length === 0 && (
          <p>
            {site
              ? 'Nothing in the library is linked to this question.'
              : 'The links of this question are not loaded. They come when the page is loaded with a connection.'}
          </p>
        )}
        <ul class="list-disc space-y-1 ps-4">
          {links.map(({ kind, title, url }) => (
            <li key={url}>
              <a href={url} target="_blank" rel="noopener">
                {kind}: {title}
              </a>
            </li>
          ))}
        </ul>
        {links.length > 0 && <p class="text-soft">They open in a new tab. The session stays here.</p>}
      </SideNote>
    </>
  );
}
