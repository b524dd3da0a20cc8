// Closes what folds open over the page, such as the menu, when a person is done with it: elsewhere pressed, Escape, a link followed, or moved on.

for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-closes]')) {
  const close = () => (details.open = false);
  document.addEventListener('pointerdown', ({ target }) => {
    if (!details.contains(target as Node)) close();
  });
  details.addEventListener('focusout', ({ relatedTarget }) => {
    // Where nothing takes the focus, a press decides.
    if (relatedTarget && !details.contains(relatedTarget as Node)) close();
  });
  details.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) close();
  });
  details.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !details.open) return;
    close();
    details.querySelector('summary')?.focus();
  });
}

export {};
