// Opens what an address names on a page of folds, and the folds around it. Browsers do the latter by themselves, the former only lately.

function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  let fold = target?.closest('details');
  if (!target || !fold) return;
  while (fold) {
    fold.open = true;
    fold = fold.parentElement?.closest('details');
  }
  target.scrollIntoView();
}

window.addEventListener('hashchange', openTarget);
openTarget();
