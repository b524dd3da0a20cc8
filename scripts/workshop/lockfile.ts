// Mends package-lock.json so that `npm ci` works on every platform and through any registry.
// Two things go wrong when a lock file is written behind a registry mirror:
// 1. npm leaves out optional platform packages that the mirror lacks, and `npm ci` then stops with
//    “EUSAGE … Missing: … from lock file”. A small entry `{version, optional, os, cpu}` for each satisfies it;
//    npm skips the entry on platforms it does not fit, and looks the package up by name and version where it does.
//    Such an entry has no checksum, which a test refuses: take it out and run `npm install` where the registry has the package.
// 2. npm writes the address of each download (`resolved`), which ties the lock file to that one registry.
//    Without it npm asks whichever registry is configured; `integrity` still guards what it gets.

/** What we read and write of one package in the lock file. */
export interface LockedPackage {
  version?: string;
  resolved?: string;
  link?: boolean;
  optional?: boolean;
  os?: string[] | string;
  cpu?: string[] | string;
  libc?: string[];
  optionalDependencies?: Record<string, string>;
  [field: string]: unknown;
}

/** The parts of a version 3 lock file that matter here. */
export interface LockFile {
  lockfileVersion: number;
  packages: Record<string, LockedPackage>;
  [field: string]: unknown;
}

/** One optional dependency that some package names and the lock file does not hold. */
export interface OmittedPackage {
  name: string;
  version: string;
  wantedBy: string;
}

const OS_NAMES: Record<string, string> = { windows: 'win32', win: 'win32' };
const OPERATING_SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** Reads the platform out of a package name, such as `@esbuild/linux-arm64` or `oxide-win32-x64-msvc`. */
export function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[/-]/).map((word) => OS_NAMES[word] ?? word);
  const os = words.filter((word) => OPERATING_SYSTEMS.includes(word));
  const cpu = words.filter((word) => PROCESSORS.includes(word));
  const libc = words.some((word) => /^musl/.test(word)) ? ['musl'] : words.some((word) => /^gnu/.test(word)) && os[0] === 'linux' ? ['glibc'] : [];
  return { ...(os.length > 0 && { os }), ...(cpu.length > 0 && { cpu }), ...(libc.length > 0 && { libc }) };
}

/** The version of `name` that the package at `from` would load: Node looks in each `node_modules` on the way up. */
function findLocked(lock: LockFile, from: string, name: string): string | undefined {
  const folders = from.split(/(?<=.)\/(?=node_modules\/)/).filter(Boolean);
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const found = lock.packages[[...folders.slice(0, depth), `node_modules/${name}`].join('/')];
    if (found) return found.version;
  }
  return undefined;
}

/**
 * Every optional dependency that the lock file should hold and does not. Platform packages ask for one exact version,
 * so another version in reach counts as omitted too (two versions of one compiler may be in the tree).
 */
export function listOmitted(lock: LockFile): OmittedPackage[] {
  return Object.entries(lock.packages).flatMap(([wantedBy, locked]) =>
    Object.entries(locked.optionalDependencies ?? {})
      .filter(([name, range]) => {
        const version = findLocked(lock, wantedBy, name);
        return version === undefined || (/^\d/.test(range) && version !== range);
      })
      .map(([name, range]) => ({ name, version: range.replace(/^[\^~>=\s]+/, ''), wantedBy })),
  );
}

/** Every package whose entry names the address of its download. */
export function listResolved(lock: LockFile): string[] {
  return Object.entries(lock.packages)
    .filter(([, locked]) => locked.resolved && !locked.link)
    .map(([path]) => path);
}

/**
 * Returns a mended copy of the lock file. An omitted package goes to the top `node_modules`,
 * or below the package that wants it when the top already holds another version.
 */
export function mendLockFile(lock: LockFile): LockFile {
  const packages: Record<string, LockedPackage> = {};
  for (const [path, locked] of Object.entries(lock.packages)) {
    const { resolved, ...rest } = locked;
    packages[path] = locked.link ? { resolved, ...rest } : rest;
  }
  for (const { name, version, wantedBy } of listOmitted(lock)) {
    const top = `node_modules/${name}`;
    const path = packages[top] && packages[top].version !== version ? `${wantedBy}/${top}` : top;
    packages[path] = { version, optional: true, ...platformOf(name) };
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(sorted) };
}
