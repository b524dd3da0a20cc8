// Serves the built site and prints its address. Run: npm run serve (PORT and HOST choose another place).
import { site } from '../src/site.config.ts';
import { requireDist } from './lib/dist.ts';
import { startServer } from './lib/static-server.ts';

const wanted = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
  console.error(`PORT is “${process.env['PORT']}”. Give a whole number up to 65535, such as 4321.`);
  process.exit(1);
}
const host = process.env['HOST'] ?? '127.0.0.1';

try {
  const { port, url } = await startServer({ root: requireDist(), port: wanted, host, base: site.base });
  if (port !== wanted && wanted !== 0) console.log(`Port ${wanted} is taken.`);
  console.log(`${site.name} is at ${url}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
