// Says whether LibreOffice is here for the tests of exported documents, and installs it where that is possible.
import { findOffice, findPdfReader, installOffice } from './office.ts';

const office = (findPdfReader() && findOffice()) ?? installOffice();
console.log(office ? `LibreOffice: ${office}` : 'LibreOffice is not here and could not be installed: the tests that open exports in it are skipped.');
