// What files of the site weigh as a careful host sends them: compressed by brotli at its best, where that makes them smaller.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const COMPRESSIBLE = /\.(?:html|css|m?js|json|webmanifest|xml|txt|svg|wasm)$/;
const compressors: Record<'br' | 'gzip', (body: Buffer) => Promise<Buffer>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }),
  gzip: (body) => promisify(gzip)(body, { level: constants.Z_BEST_COMPRESSION }),
};

/** A body, compressed as well as can be. */
export const compressBody = (body: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> => compressors[encoding](body);

/** The bytes of a file as sent. */
export async function bytesAsSent(file: string): Promise<number> {
  const body = readFileSync(file);
  return COMPRESSIBLE.test(file) ? (await compressBody(body, 'br')).length : body.length;
}

/** Puts every file of a folder that can be compressed beside itself, compressed, where the server finds it. */
export async function writeCompressed(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => COMPRESSIBLE.test(name));
  await Promise.all(
    files.map(async (name) => {
      const file = join(folder, name);
      writeFileSync(`${file}.br`, await compressBody(readFileSync(file), 'br'));
    }),
  );
}
