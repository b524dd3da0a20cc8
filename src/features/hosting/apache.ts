// Settings for Apache: a file for the root folder of the site, which also works where nobody may change the server itself.
import type { HostRules } from './rules.ts';

const quoted = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`;
const asRegex = (path: string) => path.replace(/[.*+?^${}()|[\]\\#]/g, '\\$&');

/** A `.htaccess` file. Needs mod_headers, and mod_deflate to compress. */
export function htaccess({ base, all, some, types }: HostRules): string {
  const set = (headers: Readonly<Record<string, string>>, indent = '') =>
    Object.entries(headers)
      .map(([name, value]) => `${indent}Header always set ${name} ${quoted(value)}`)
      .join('\n');
  const rules = some.flatMap(({ paths, headers }) =>
    paths.map(
      (path) =>
        `<If "%{REQUEST_URI} =~ m#^${base}${asRegex(path)}${path.endsWith('/') ? '' : '$'}# && -f %{REQUEST_FILENAME}">\n${set(headers, '    ')}\n</If>`,
    ),
  );
  return `# Both Together behind Apache. Made by the build: change it there, or write it again.
DirectoryIndex index.html
Options -Indexes
ErrorDocument 404 ${base}404.html
ErrorDocument 403 ${base}404.html
AddDefaultCharset utf-8
FileETag MTime Size
# A compressed answer has a mark of its own at the end of its tag, which Apache itself does not know again.
RequestHeader edit* If-None-Match '-gzip"' '"'

${Object.entries(types)
  .map(([ending, type]) => `AddType ${type} ${ending}`)
  .join('\n')}

<IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE text/html text/css text/plain text/xml text/javascript application/javascript application/json application/xml image/svg+xml application/manifest+json
</IfModule>

${set(all)}

${rules.join('\n')}

<FilesMatch "^\\.">
    Require all denied
</FilesMatch>
`;
}
