/** The planning page with script: what it needs comes when the page rests, or when somebody turns to it. */
export {};

const root = document.querySelector<HTMLElement>("[data-planning]");
if (root !== null) prepare(root);

function prepare(root: HTMLElement): void {
  let opened = false;
  const open = () => {
    if (opened) return;
    opened = true;
    void import("./planning-live.ts").then(({ livePlanning }) => livePlanning(root));
  };
  for (const coming of ["focusin", "pointerdown"])
    root.addEventListener(coming, open, { once: true });
  if ("requestIdleCallback" in globalThis) requestIdleCallback(open, { timeout: 2000 });
  else setTimeout(open, 500);
}
