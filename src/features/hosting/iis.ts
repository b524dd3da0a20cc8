// Settings for Internet Information Services.
import type { Headers, HostRules } from './rules.ts';

const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

function custom(headers: Headers, indent: string): string {
  const lines = Object.entries(headers).flatMap(([name, value]) => [
    `${indent}  <remove name="${name}" />`,
    `${indent}  <add name="${name}" value="${escaped(value)}" />`,
  ]);
  return `${indent}<httpProtocol>\n${indent} <customHeaders>\n${lines.join('\n')}\n${indent} </customHeaders>\n${indent}</httpProtocol>`;
}

/** A `web.config` file for the root folder of the site. */
export function webConfig({ all, some, types }: HostRules): string {
  const places = some.flatMap(({ paths, headers }) =>
    paths.map(
      (path) => `  <location path="${path.replace(/\/$/, '')}">\n    <system.webServer>\n${custom(headers, '      ')}\n    </system.webServer>\n  </location>`,
    ),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Both Together behind IIS. Made by the build: change it there, or write it again. -->
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <httpErrors errorMode="Custom" existingResponse="Replace">
      <remove statusCode="404" />
      <error statusCode="404" responseMode="File" path="404.html" />
      <remove statusCode="403" subStatusCode="14" />
      <error statusCode="403" subStatusCode="14" responseMode="File" path="404.html" />
    </httpErrors>
    <urlCompression doStaticCompression="true" />
    <staticContent>
${Object.entries(types)
  .map(([ending, type]) => `      <remove fileExtension="${ending}" />\n      <mimeMap fileExtension="${ending}" mimeType="${type}" />`)
  .join('\n')}
    </staticContent>
${custom(all, '    ')}
  </system.webServer>
${places.join('\n')}
</configuration>
`;
}
