// An entry whose words lead nowhere, for learning packages: they hold no outside address.
import type { Block, LearnerEntry, Run } from '../model/content.ts';

function plainRun(run: Run): Run {
  if (typeof run === 'string' || run.href === undefined) return run;
  const { href: _, ...rest } = run;
  return rest.strong || rest.em ? rest : rest.text;
}

function plainBlock(block: Block): Block {
  if (block.is === 'text' || block.is === 'quote') return { ...block, runs: block.runs.map(plainRun) };
  return block.is === 'list' ? { ...block, items: block.items.map((item) => item.map(plainRun)) } : block;
}

/** The same entry with links as plain words and without addresses. */
export const withoutLinks = (entry: LearnerEntry): LearnerEntry => ({
  ...entry,
  url: '',
  sections: entry.sections.map((section) => ({ ...section, blocks: section.blocks.map(plainBlock) })),
  expects: entry.expects.map((expectation) => ({ ...expectation, url: '' })),
});
