// Loads what the links do in place when one of them is pressed. Where it cannot be loaded, the link leads to the application.

declare global {
  interface DocumentEventMap {
    /** Asks for an action on this page. The detail is its link. */
    'page-action': CustomEvent<HTMLAnchorElement>;
  }
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-action]');
  // A link opened in another tab stays a link.
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  import(/* @vite-ignore */ document.querySelector<HTMLElement>('[data-actions]')?.dataset['actions'] ?? '').then(
    () => document.dispatchEvent(new CustomEvent('page-action', { detail: link })),
    () => location.assign(link.href),
  );
});

export {};
