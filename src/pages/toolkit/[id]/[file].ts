// /toolkit/<id>/<id>-blank.docx and .pdf: blanks to fill in by hand or in Word; -wall.pdf: posters; -cards.docx and .pdf: cards to cut out.
import type { APIRoute } from 'astro';
import { cardsToPdf, postersToPdf, toPdf, toStable, toStableWord } from '../../../features/downloads/index.ts';
import { cardsToWord } from '../../../features/exchange/index.ts';
import { blankOf, cardsOfTool, postersOfTool } from '../../../features/toolkit/build.ts';
import type { Entry } from '../../../library/entry.ts';
import { getGraph } from '../../../library/load-astro.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** How each file of a tool is made, by what its name ends with; a tool has those that it can have. */
function filesOf(tool: Entry<'tools'>): Record<string, () => Promise<Bytes>> {
  const [posters, cards] = [postersOfTool(tool), cardsOfTool(tool)];
  return {
    'blank.docx': () => toStableWord(blankOf(tool)),
    'blank.pdf': () => toPdf(blankOf(tool)),
    ...(posters.length > 0 && { 'wall.pdf': () => postersToPdf(posters) }),
    ...(cards && { 'cards.docx': async () => toStable(await cardsToWord(cards)), 'cards.pdf': () => cardsToPdf(cards) }),
  };
}

export async function getStaticPaths() {
  return (await getGraph())
    .all('tools')
    .flatMap((tool) => Object.keys(filesOf(tool)).map((name) => ({ params: { id: tool.id, file: `${tool.id}-${name}` }, props: { id: tool.id, name } })));
}

export const GET: APIRoute<{ id: string; name: string }> = async ({ props: { id, name } }) =>
  new Response(new Blob([await filesOf((await getGraph()).get({ collection: 'tools', id }))[name]!()]));
