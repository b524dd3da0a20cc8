// Serves the built site to the browser tests until it is told to end. PORT says where.
import { startHostedSite } from './hosted-site.ts';

const server = await startHostedSite(Number(process.env['PORT']));
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void server.close());
