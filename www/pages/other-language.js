/** The link to the same page in another language opens what this page shows: its address goes along. */

for (const type of ['click', 'auxclick', 'contextmenu']) {
  addEventListener(
    type,
    ({ target }) => {
      const link = target instanceof Element && target.closest('#language');
      if (!(link instanceof HTMLAnchorElement)) return;
      const { pathname } = new URL(link.href);
      link.href = `${pathname}${location.search}${location.hash}`;
    },
    { capture: true },
  );
}
