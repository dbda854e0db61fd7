/**
 * Opens the map when it is asked for: by pressing, or, where there is room for it beside the list, when the
 * page is idle. Until then nothing but this file is loaded.
 */
const WIDE = "(min-width: 64rem)";
const panel = document.querySelector<HTMLElement>("[data-map-panel]");

if (panel !== null) prepare(panel);

function prepare(panel: HTMLElement): void {
  panel.querySelector("[data-map-without]")?.remove();
  panel.querySelector("[data-map-opening]")?.removeAttribute("hidden");
  for (const button of document.querySelectorAll("[data-map-show]"))
    button.removeAttribute("hidden");

  let opening: Promise<typeof import("./map-live.ts")> | null = null;
  const open = async () => {
    panel.classList.add("is-open");
    opening ??= import("./map-live.ts");
    return (await opening).liveMap(panel);
  };

  document.addEventListener("click", async (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const show = target?.closest<HTMLElement>("[data-map-show]");
    if (show) (await open())?.showActivity(show.dataset.mapShow ?? "", show);
    else if (target?.closest("[data-map-open]")) (await open())?.enter();
  });

  const mayOpenAlone = matchMedia(WIDE).matches && !panel.classList.contains("small");
  if (mayOpenAlone) whenIdle(() => void open());
}

function whenIdle(then: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(then, { timeout: 4000 });
  else setTimeout(then, 1500);
}
