/** A mark on the map. Until somebody opens it nothing but this file is loaded. */
export {};

for (const pin of document.querySelectorAll<HTMLElement>("[data-pin]")) prepare(pin);

function prepare(pin: HTMLElement): void {
  const live = pin.querySelector<HTMLElement>("[data-pin-live]");
  const button = pin.querySelector<HTMLButtonElement>("[data-pin-open]");
  if (live === null || button === null) return;
  live.hidden = false;
  button.addEventListener(
    "click",
    () => void import("./pin-live.ts").then(({ openPin }) => openPin(pin, button)),
    { once: true },
  );
}
