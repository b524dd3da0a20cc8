// How a page talks with the service worker.

/** Says something to it and hears what it answers, again and again. Gives the port, to say more on. */
export function talk<Answer>(to: ServiceWorker, message: unknown, hear: (answer: Answer) => void): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => hear(data as Answer);
  to.postMessage(message, [port2]);
  return port1;
}

/** The service worker of this site, if there is one. Another application below the same host may have one too. */
export async function ownWorker(base: string): Promise<ServiceWorker | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  return registration?.scope === new URL(base, location.origin).href ? (registration.active ?? undefined) : undefined;
}
