// Small servers that lie beside the site in its zip file, one for each system: programs, with remarks for who reads them.

/** The port at which they answer. */
export const PORT = 8321;

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

/** The files that start a server, by their names. @param missing the page for missing addresses, from the folder that is served */
export const serversFor = (missing: string): Record<string, string> => ({
  'start.sh': START_SH,
  'start.py': START_PY(missing),
  'start.cmd': START_CMD,
  'start.ps1': START_PS1(missing).replaceAll('\n', '\r\n'),
});
