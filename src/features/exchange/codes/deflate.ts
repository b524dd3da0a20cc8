// Compresses with the platform’s own deflate, and unpacks with a limit, so that a small code cannot unpack into a huge one.

async function collect(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Feeds bytes into a stream and gives its other end. Quicker than a Blob, which counts where forty codes are read at once. */
function through(bytes: Uint8Array<ArrayBuffer>, { writable, readable }: CompressionStream | DecompressionStream): ReadableStream<Uint8Array> {
  const writer = writable.getWriter();
  // A failure shows at the reading end as well, where it is dealt with.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  return readable;
}

/** Compresses bytes (zlib format). */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return (await collect(through(bytes, new CompressionStream('deflate')), Infinity))!;
}

/** Unpacks bytes; undefined if they unpack to more than `limit` bytes. Throws if they are not compressed bytes. */
export const inflate = (bytes: Uint8Array<ArrayBuffer>, limit: number) => collect(through(bytes, new DecompressionStream('deflate')), limit);
