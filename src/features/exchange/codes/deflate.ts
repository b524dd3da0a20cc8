// Compresses with the platform’s own deflate, and unpacks with a limit, so that a small code cannot unpack into a huge one. Safari before 16.4 has no
// deflate of its own: there a library is loaded for it.

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

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
  return joined(chunks, length);
}

/** Feeds bytes into a stream and gives its other end. Quicker than a Blob, which counts where forty codes are read at once. */
function through(bytes: Uint8Array<ArrayBuffer>, { writable, readable }: CompressionStream | DecompressionStream): ReadableStream<Uint8Array> {
  const writer = writable.getWriter();
  // A failure shows at the reading end as well, where it is dealt with.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  return readable;
}

/** As many packed bytes as are unpacked at once by the library. Deflate makes them a thousand times larger at most. */
const PIECE = 1024;

async function inflateByLibrary(bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { Unzlib } = await import('fflate');
  const chunks: Uint8Array[] = [];
  let length = 0;
  const unpacked = new Unzlib((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  for (let at = 0; at < bytes.length && length <= limit; at += PIECE) unpacked.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  return length > limit ? undefined : joined(chunks, length);
}

/** Compresses bytes (zlib format). */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if ('CompressionStream' in globalThis) return (await collect(through(bytes, new CompressionStream('deflate')), Infinity))!;
  const { zlibSync } = await import('fflate');
  return new Uint8Array(zlibSync(bytes));
}

/** Unpacks bytes; undefined if they unpack to more than `limit` bytes. Throws if they are not compressed bytes. */
export const inflate = (bytes: Uint8Array<ArrayBuffer>, limit: number) =>
  'DecompressionStream' in globalThis ? collect(through(bytes, new DecompressionStream('deflate')), limit) : inflateByLibrary(bytes, limit);
