// Settings for nginx: headers by maps, since a location with a header of its own loses all others.
import type { HostRules } from './rules.ts';

/** Types that nginx’s own list has: said again, each would be a warning. */
const KNOWN = ['.woff2', '.wasm', '.docx'];

const quoted = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`;
const variableOf = (header: string) => `$both_together_${header.toLowerCase().replaceAll('-', '_')}`;
const asRegex = (path: string) => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The whole server block, with the maps before it: a file for `conf.d/` or `sites-enabled/`. */
export function nginxConf({ base, all, some, types }: HostRules): string {
  const varying = [...new Set(some.flatMap(({ headers }) => Object.keys(headers)))];
  const maps = varying.map((header) => {
    const lines = some.flatMap(({ paths, headers }) =>
      headers[header] === undefined
        ? []
        : // What a missing file is answered with may not be kept for ever.
          paths.map((path) => `    ${quoted(`~^(?:200|206|304):${base}${asRegex(path)}${path.endsWith('/') ? '' : '$'}`)} ${quoted(headers[header]!)};`),
    );
    return `map "$status:$uri" ${variableOf(header)} {\n    default ${quoted(all[header] ?? '')};\n${lines.join('\n')}\n}`;
  });
  const headers = Object.entries(all).map(([name, value]) => `    add_header ${name} ${varying.includes(name) ? variableOf(name) : quoted(value)} always;`);
  const others = Object.entries(types)
    .filter(([ending]) => !KNOWN.includes(ending))
    .map(([ending, type]) => `        ${type} ${ending.slice(1)};`);
  return `# Both Together behind nginx. Set server_name, root and the certificate; the rest can stay. Made by the build: change it there, or write it again.
${maps.join('\n')}

server {
    # With a certificate, in place of the next line: listen 443 ssl; ssl_certificate /etc/ssl/example.org.pem; ssl_certificate_key /etc/ssl/example.org.key;
    listen 80;
    server_name example.org;
    # The folder that holds the built site${base === '/' ? '' : ` in ${base}`}.
    root /srv/both-together;

    index index.html;
    charset utf-8;
    absolute_redirect off;
    server_tokens off;
    # Addresses after “?” hold what somebody searched for or chose: they are not kept in a log.
    access_log off;

    include mime.types;
    types {
${others.join('\n')}
    }

    gzip on;
    gzip_vary on;
    gzip_types text/css text/plain text/xml text/javascript application/javascript application/json application/xml application/rss+xml image/svg+xml application/manifest+json;

${headers.join('\n')}

    # A folder without a page is a missing address too.
    error_page 403 404 =404 ${base}404.html;
    location / {
        try_files $uri $uri/ =404;
    }
    location ~ /\\. {
        return 404;
    }
}
`;
}
