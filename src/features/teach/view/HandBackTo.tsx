// To whom, or where, learners hand back, as the trainer wrote it.

/** One address for e-mail, without anything that would fill in the message. */
const MAIL = /^[^\s@?&<>:/]+@[^\s@?&<>:/]+\.[^\s@?&<>:/]+$/;
const WEB = /^https?:\/\/[^\s\\]+$/;

/** Where one word leads. What is neither an address for e-mail nor one of the web, such as `javascript:`, stays a word. */
function hrefOf(word: string): string | undefined {
  if (MAIL.test(word)) return `mailto:${word}`;
  return WEB.test(word) ? word : undefined;
}

/** The words, with addresses as links. */
export const HandBackTo = ({ words }: { words: string }) => (
  <span dir="auto" class="break-words">
    {words.split(/([,;.)]*(?:\s+|$))/).map((word) => {
      const href = hrefOf(word);
      return href ? <a href={href}>{word}</a> : word;
    })}
  </span>
);
