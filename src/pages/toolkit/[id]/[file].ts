// /toolkit/<id>/<id>-blank.docx and .pdf: blanks to fill in by hand or in Word.
import type { APIRoute } from 'astro';
import { toPdf } from '../../../features/downloads/index.ts';
import { toWord } from '../../../features/exchange/index.ts';
import { blankOf } from '../../../features/toolkit/index.ts';
import { getGraph } from '../../../library/load-astro.ts';

export async function getStaticPaths() {
  return (await getGraph())
    .all('tools')
    .flatMap(({ id }) => (['docx', 'pdf'] as const).map((format) => ({ params: { id, file: `${id}-blank.${format}` }, props: { id, format } })));
}

export const GET: APIRoute<{ id: string; format: 'docx' | 'pdf' }> = async ({ props: { id, format } }) => {
  const report = blankOf((await getGraph()).get({ collection: 'tools', id }));
  return new Response(format === 'pdf' ? new Blob([toPdf(report) as Uint8Array<ArrayBuffer>]) : await toWord(report));
};
