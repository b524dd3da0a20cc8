// What people would point to on a question, an item each, with a name where names are shown.
interface Props {
  evidence: readonly { text: string; name?: string }[];
}

/** The items of a list. */
export const EvidenceItems = ({ evidence }: Props) => (
  <>
    {evidence.map(({ text, name }, index) => (
      <li key={index}>
        {text}
        {name && <span class="text-soft"> ({name})</span>}
      </li>
    ))}
  </>
);
