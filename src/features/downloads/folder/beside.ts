// What lies beside the site in its zip file: how to begin, a small server for each system, and a word on pages that are opened without one.

/** The port at which the small servers answer. */
const PORT = 8321;

/** The page for missing addresses, from the folder that is served. */
const missingIn = (base: string) => `${base.slice(1)}404.html`;

/** Shown at the head of a page that was opened from a folder. A plain script, since browsers refuse modules there. */
export const FOLDER_NOTE = `if (location.protocol === 'file:') {
  const note = document.createElement('p');
  note.setAttribute('role', 'note');
  note.className = 'no-print border-b border-line bg-sunk px-4 py-2 text-small';
  note.textContent =
    'You are reading a copy in a folder. You can read, print and open every file. Search, reflection sessions, worksheets and assignments need the small server that is beside it: open “start-here.html”.';
  document.body.prepend(note);
}
`;

const START_HERE = (name: string, page: string) => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${name}: start here</title>
  </head>
  <body>
    <h1>${name}: the whole site in a folder</h1>
    <p><a href="${page}">Open the site</a>. You can read every page, print it, and open every file, without internet and without installing anything.</p>
    <h2>Search, reflection sessions, worksheets and assignments</h2>
    <p>Browsers do not let a page that is opened from a folder load programs or data. So these need a small server. It answers this computer only, and sends nothing anywhere.</p>
    <ul>
      <li>Windows: open <strong>start.cmd</strong>. It uses PowerShell, which is part of Windows; your organisation may have switched that off. We could not try it on Windows.</li>
      <li>macOS and Linux: open a terminal in this folder and type <strong>sh start.sh</strong>. It uses Python 3.</li>
    </ul>
    <p>Then open <a href="http://localhost:${PORT}/">http://localhost:${PORT}/</a>. Close the window of the server when you have finished.</p>
    <p>What you type stays in the browser, as on the site. It belongs to the address http://localhost:${PORT}/ and is not there on the site itself: to move it, save the workbook to a file.</p>
    <h2>On a file server</h2>
    <p>Put the folder wherever you like: all links lead from file to file.</p>
  </body>
</html>
`;

const START_SH = `#!/bin/sh
# Serves the folder “site” to this computer only. Stop it with Ctrl and C.
exec python3 "$(dirname "$0")/start.py"
`;

/** Python’s own server, with the site’s page for missing addresses in place of its own. */
const START_PY = (missing: string) => `"""Serves the folder "site" to this computer only. Stop it with Ctrl and C."""
import os
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

PORT = int(os.environ.get("PORT", "${PORT}"))
SITE = Path(__file__).resolve().parent / "site"


class Handler(SimpleHTTPRequestHandler):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, directory=str(SITE), **kwargs)

    def send_error(self, code, message=None, explain=None):
        if code != 404:
            return super().send_error(code, message, explain)
        page = (SITE / "${missing}").read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(page)


ThreadingHTTPServer.daemon_threads = True
with ThreadingHTTPServer(("127.0.0.1", PORT), Handler) as server:
    print(f"Open http://localhost:{PORT}/ in a browser. Ctrl and C ends this.", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass
`;

const START_CMD = `@echo off\r\npowershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0start.ps1"\r\npause\r\n`;

const START_PS1 = (missing: string) => `# Serves the folder "site" to this computer only. Close the window to stop it.
$root = [IO.Path]::GetFullPath((Join-Path $PSScriptRoot 'site'))
$types = @{ '.html' = 'text/html; charset=utf-8'; '.css' = 'text/css'; '.js' = 'text/javascript'; '.json' = 'application/json'; '.svg' = 'image/svg+xml'; '.woff2' = 'font/woff2'; '.pdf' = 'application/pdf'; '.wasm' = 'application/wasm'; '.png' = 'image/png'; '.xml' = 'application/xml' }
$listener = New-Object System.Net.HttpListener
$listener.Prefixes.Add('http://localhost:${PORT}/')
$listener.Start()
Start-Process 'http://localhost:${PORT}/'
while ($listener.IsListening) {
  $context = $listener.GetContext()
  $answer = $context.Response
  try {
    $path = [Uri]::UnescapeDataString($context.Request.Url.AbsolutePath)
    $file = [IO.Path]::GetFullPath((Join-Path $root $path.TrimStart('/')))
    if (Test-Path -LiteralPath $file -PathType Container) {
      if (-not $path.EndsWith('/')) { $answer.Redirect($path + '/'); continue }
      $file = Join-Path $file 'index.html'
    }
    if (-not ($file.StartsWith($root) -and (Test-Path -LiteralPath $file -PathType Leaf))) {
      $answer.StatusCode = 404
      $file = Join-Path $root '${missing}'
    }
    $bytes = [IO.File]::ReadAllBytes($file)
    $type = $types[[IO.Path]::GetExtension($file).ToLower()]
    $answer.ContentType = if ($type) { $type } else { 'application/octet-stream' }
    $answer.OutputStream.Write($bytes, 0, $bytes.Length)
  } finally { $answer.Close() }
}
`;

/** The files beside the site, by their names. @param base the path below which the site lies in its folder, with slashes at both ends */
export const besideSite = (name: string, base: string): Record<string, string> => ({
  'start-here.html': START_HERE(name, `site${base}index.html`),
  'start.sh': START_SH,
  'start.py': START_PY(missingIn(base)),
  'start.cmd': START_CMD,
  'start.ps1': START_PS1(missingIn(base)).replaceAll('\n', '\r\n'),
});
