// probe
import { useState } from 'preact/hooks';
export default function WorkbookApp() {
  const [n, setN] = useState(0);
  return <button class="rounded-xl bg-ink p-7 text-paper" onClick={() => setN(n + 1)}>Hi {n}</button>;
}
