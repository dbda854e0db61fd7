import { openSearch } from "../domain/search/open-search.ts";
import type { SearchIndex } from "../domain/search/search-index.ts";
import { sentencesIn } from "./search-sentences.ts";
import { allowedIn, suggest } from "./search-suggest.ts";
import { suggestionList } from "./search-view.ts";

/** Typing has rested when nothing came for so long; only then the outcome is announced. */
const REST_MS = 900;
/** A key that an IME is working on has this code, also where `isComposing` is not told. */
const IME_KEY = 229;

/**
 * Searches as one types, on the device. Gives false where the index cannot be had. Nothing is searched while an IME
 * is composing, which may have begun before this file came; the focus moves only where an arrow key or Escape asks for
 * it.
 */
export async function searchLive(
  box: HTMLElement,
  field: HTMLInputElement,
  isComposing: () => boolean,
): Promise<boolean> {
  const index = await fetchIndex(box.dataset.index ?? "");
  const shown = box.querySelector<HTMLElement>("[data-search-shown]");
  const said = box.querySelector<HTMLElement>("[data-search-said]");
  if (index === null || shown === null || said === null) return false;
  const sentences = sentencesIn(box);
  const allowed = allowedIn(index, box.dataset.allowed);
  const list = suggestionList(shown, { box, index, sentences });
  let searched = field.defaultValue.trim();
  let rest: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    clearTimeout(rest);
    list.close();
  };
  const look = () => {
    const words = field.value.trim();
    if (isComposing() || (words === searched && list.isOpen())) return;
    searched = words;
    if (words === "") return close();
    const found = suggest(index, words, allowed);
    list.show(found);
    clearTimeout(rest);
    rest = setTimeout(() => {
      const sentence = list.sentenceOf(found);
      if (said.textContent !== sentence) said.textContent = sentence;
    }, REST_MS);
  };

  field.addEventListener("compositionend", look);
  field.addEventListener("input", (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) look();
  });
  box.addEventListener("keydown", (event) => {
    if (event.isComposing || event.keyCode === IME_KEY) return;
    if (event.key === "Escape" && list.isOpen()) {
      // A field for searching would also be emptied.
      event.preventDefault();
      close();
      field.focus();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (event.target === field && !list.isOpen() && event.key === "ArrowDown") look();
      if (list.moveFrom(event.target, event.key === "ArrowDown" ? 1 : -1, field))
        event.preventDefault();
    }
  });
  box.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !box.contains(relatedTarget)) close();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (target instanceof Node && !box.contains(target)) close();
  });
  field.form?.addEventListener("submit", close);
  // What was typed while all this was on its way; not what the page came with.
  if (field.value.trim() !== searched && document.activeElement === field) look();
  return true;
}

async function fetchIndex(address: string): Promise<SearchIndex | null> {
  const response = await fetch(address);
  if (!response.ok) return null;
  const opened = openSearch(new Uint8Array(await response.arrayBuffer()));
  return opened.ok ? opened.value : null;
}
