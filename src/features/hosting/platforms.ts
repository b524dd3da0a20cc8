// Settings for hosts that read a file of the site: Netlify and Cloudflare Pages, and Azure Static Web Apps.
import type { Headers, HostRules } from './rules.ts';

/** These hosts send pages fresh by themselves, and join a header that two rules set: so nothing is said twice. */
const withoutCache = ({ 'Cache-Control': _, ...others }: Record<string, string>): Headers => others;

/** A `_headers` file. A worker gets both policies, and keeps to both. */
export function headersFile({ base, all, some }: HostRules): string {
  const block = (path: string, headers: Headers) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const rules = some.flatMap(({ paths, headers }) => paths.map((path) => block(`${base}${path}${path.endsWith('/') ? '*' : ''}`, headers)));
  return `# Both Together on Netlify or Cloudflare Pages. Made by the build: change it there, or write it again.\n${[block(`${base}*`, withoutCache({ ...all })), ...rules].join('\n\n')}\n`;
}

/** A `staticwebapp.config.json` file. */
export const azureConfig = ({ base, all, some, types }: HostRules): string =>
  `${JSON.stringify(
    {
      trailingSlash: 'always',
      globalHeaders: all,
      routes: some.flatMap(({ paths, headers }) => paths.map((path) => ({ route: `${base}${path}${path.endsWith('/') ? '*' : ''}`, headers }))),
      responseOverrides: { 404: { rewrite: `${base}404.html` } },
      mimeTypes: types,
    },
    null,
    2,
  )}\n`;
