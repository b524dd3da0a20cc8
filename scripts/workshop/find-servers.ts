// Says whether nginx and Apache are here, which the tests serve the site with, and installs them where that is possible. SERVERS_REQUIRED=1 makes it a
// failure that one is not here.
import { APACHE_PACKAGES, findApache } from './apache.ts';
import { installFromDebian } from './debian.ts';
import { findNginx, NGINX_PACKAGES } from './nginx.ts';

const SERVERS = [
  { name: 'nginx', find: findNginx, packages: NGINX_PACKAGES, without: 'the browser tests use the small server of the project, without the headers.' },
  { name: 'Apache', find: findApache, packages: APACHE_PACKAGES, without: 'its settings are not tried.' },
];

for (const { name, find, packages, without } of SERVERS) {
  const found = find() ?? (installFromDebian(packages) ? find() : undefined);
  console.log(found ? `Server: ${name} (${found})` : `Server: ${name} is not here and could not be installed: ${without}`);
  if (!found && process.env['SERVERS_REQUIRED'] === '1') process.exitCode = 1;
}
