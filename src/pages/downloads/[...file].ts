// /downloads/<book>.pdf and .docx, and the same of parts of the library by themselves.
import type { APIRoute } from 'astro';
import { allBooks, fileOf, filePath, FORMATS } from '../../features/downloads/index.ts';
import { getGraph } from '../../library/load-astro.ts';
import { keysOf } from '../../library/vocabulary.ts';

export async function getStaticPaths() {
  return allBooks(await getGraph()).flatMap((book) =>
    keysOf(FORMATS).map((format) => ({ params: { file: filePath(book, format).replace('/downloads/', '') }, props: { id: book.id, format } })),
  );
}

export const GET: APIRoute<{ id: string; format: keyof typeof FORMATS }> = async ({ props: { id, format } }) => {
  const graph = await getGraph();
  const book = allBooks(graph).find((one) => one.id === id)!;
  return new Response(new Blob([await fileOf(graph, book, format)]));
};
