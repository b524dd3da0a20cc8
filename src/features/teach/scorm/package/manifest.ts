// The manifest of a learning package: one organisation with one item, the player, and every file it uses. No score is asked for.
import type { ScormEdition } from '../scorm-edition.ts';
import { escapeText } from '../../../exchange/index.ts';

interface Content {
  /** The key of the assignment; the manifest’s identifiers are made from it. */
  key: string;
  title: string;
  edition: ScormEdition;
  /** Files of the player, the one to open first. */
  files: readonly string[];
}

/** Namespaces, and the schema file of each inside the package. */
const SCHEMAS: Record<ScormEdition, readonly (readonly [prefix: string, namespace: string, file: string])[]> = {
  '1.2': [
    ['', 'http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
    ['adlcp', 'http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
  ],
  '2004': [
    ['', 'http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
    ['adlcp', 'http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
    ['adlseq', 'http://www.adlnet.org/xsd/adlseq_v1p3', 'adlseq_v1p3.xsd'],
    ['adlnav', 'http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav_v1p3.xsd'],
    ['imsss', 'http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
  ],
};
const VERSION: Record<ScormEdition, string> = { '1.2': '1.2', '2004': '2004 4th Edition' };
/** The only attribute whose spelling differs between the editions. */
const TYPE: Record<ScormEdition, string> = { '1.2': 'adlcp:scormtype', '2004': 'adlcp:scormType' };
/** In 2004 a platform is told that completion and success come from the content; else it may call the item complete once it was opened. */
const SET_BY_CONTENT = `
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>`;
const CHOICE_AND_FLOW = `
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>`;

/** The text of `imsmanifest.xml`. */
export function manifestOf({ key, title, edition, files }: Content): string {
  const words = escapeText(title);
  const schemas = SCHEMAS[edition];
  const is2004 = edition === '2004';
  const namespaces = schemas.map(([prefix, namespace]) => `xmlns${prefix && `:${prefix}`}="${namespace}"`).join('\n  ');
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="manifest-${key}" version="1"
  ${namespaces}
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="${schemas.map(([, namespace, file]) => `${namespace} ${file}`).join(' ')}">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${VERSION[edition]}</schemaversion>
  </metadata>
  <organizations default="organization-${key}">
    <organization identifier="organization-${key}">
      <title>${words}</title>
      <item identifier="item-${key}" identifierref="resource-${key}" isvisible="true">
        <title>${words}</title>${is2004 ? SET_BY_CONTENT : ''}
      </item>${is2004 ? CHOICE_AND_FLOW : ''}
    </organization>
  </organizations>
  <resources>
    <resource identifier="resource-${key}" type="webcontent" ${TYPE[edition]}="sco" href="${escapeText(files[0]!)}">
${files.map((file) => `      <file href="${escapeText(file)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`;
}
