/** すぐに閉じる: the page is replaced, so that 「戻る」 does not lead back to it. Without script it is a plain link. */
document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const link = target?.closest<HTMLAnchorElement>("a[data-quick-exit]") ?? null;
  if (link === null) return;
  event.preventDefault();
  document.body.hidden = true;
  location.replace(link.href);
});
