/** すぐに閉じる: the page is replaced, so that 「戻る」 does not lead back to it. Without script it is a plain link. */
for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-quick-exit]")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    document.body.hidden = true;
    location.replace(link.href);
  });
}
