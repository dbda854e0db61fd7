/**
 * Keeps what somebody has begun to write: until the tab is closed (`sessionStorage`), or, where they tick that nobody
 * else uses the device, until it is sent (`localStorage`). It goes nowhere. Forgotten when it is sent, by a button, and
 * by the quick way out.
 */
import { keptFields, restoreFields } from "./draft-fields.ts";

const nameOf = (code: string): string => `tsunagiba-register-${code}`;
const PAUSE_MS = 300;

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-register-form]"))
  keep(form);
for (const sent of document.querySelectorAll<HTMLElement>("[data-register-sent]")) {
  if (forget(nameOf(sent.dataset.registerSent ?? ""))) {
    const said = sent.querySelector<HTMLElement>("[data-draft-gone]");
    if (said !== null) said.hidden = false;
  }
}

/** A browser may refuse to keep anything: then nothing is kept, and nothing is promised. */
function stores(): { readonly tab: Storage; readonly device: Storage } | null {
  try {
    const [tab, device] = [window.sessionStorage, window.localStorage];
    tab.setItem("tsunagiba-try", "");
    tab.removeItem("tsunagiba-try");
    return { tab, device };
  } catch {
    return null;
  }
}

function forget(name: string): boolean {
  const kept = stores();
  if (kept === null) return false;
  const there = [kept.tab, kept.device].some((store) => store.getItem(name) !== null);
  for (const store of [kept.tab, kept.device]) store.removeItem(name);
  return there;
}

function keep(form: HTMLFormElement): void {
  const kept = stores();
  const line = form.querySelector<HTMLElement>("[data-draft]");
  const longer = form.querySelector<HTMLInputElement>("[data-draft-longer]");
  if (kept === null || line === null || longer === null) return;
  const name = nameOf(form.dataset.registerForm ?? "");
  const show = (which: "restored" | "forgotten" | null) => {
    for (const one of ["restored", "forgotten"]) {
      const said = form.querySelector<HTMLElement>(`[data-draft-${one}]`);
      if (said !== null) said.hidden = one !== which;
    }
  };
  line.hidden = false;
  const before = kept.device.getItem(name) ?? kept.tab.getItem(name);
  longer.checked = kept.device.getItem(name) !== null;
  // What the server brought back is newer than what was kept.
  const brought = form.querySelector("[aria-invalid]") !== null || isFilled(form);
  if (before !== null && !brought && restoreFields(form, before)) show("restored");

  let waiting = 0;
  const write = () => {
    const text = keptFields(form);
    kept.tab.setItem(name, text);
    if (longer.checked) kept.device.setItem(name, text);
    else kept.device.removeItem(name);
  };
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(write, PAUSE_MS);
  });
  // A telephone that needs memory takes the page away without asking.
  window.addEventListener("pagehide", () => {
    if (waiting !== 0) write();
  });
  const stop = () => {
    clearTimeout(waiting);
    waiting = 0;
    forget(name);
  };
  form.querySelector("[data-draft-forget]")?.addEventListener("click", () => {
    form.reset();
    for (const field of form.querySelectorAll<HTMLInputElement>("[data-pin-lat], [data-pin-lng]")) {
      field.value = "";
    }
    stop();
    longer.checked = false;
    show("forgotten");
  });
  for (const exit of document.querySelectorAll("[data-quick-exit]")) {
    exit.addEventListener("click", stop, { capture: true });
  }
}

function isFilled(form: HTMLFormElement): boolean {
  const fields = new FormData(form);
  return ["name", "what", "phone", "email"].some((field) => fields.get(field) !== "");
}
