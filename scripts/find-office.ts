// Says whether LibreOffice is here for the tests of exported documents, and installs it where that is possible.
import { findOffice, installOffice } from './lib/office.ts';

const office = findOffice() ?? installOffice();
console.log(office ? `LibreOffice: ${office}` : 'LibreOffice is not here and could not be installed: the tests that open exports in it are skipped.');
