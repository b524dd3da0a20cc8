// Whether the line is one that is paid for by what goes over it: nothing large is fetched there unless somebody asks.

/** What some browsers tell of the connection; not in the standard types. */
interface Connection {
  saveData?: boolean;
  type?: string;
}

/** Whether the browser asks for little data, or tells of a mobile line. Browsers that tell nothing count as not metered. */
export function isMetered(): boolean {
  const { connection } = navigator as Navigator & { connection?: Connection };
  return connection?.saveData === true || connection?.type === 'cellular';
}
