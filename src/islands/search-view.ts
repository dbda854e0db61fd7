import { addressesOf, isLanguage } from "../domain/addresses.ts";
import { type Ranges, excerptAround, runsAt } from "../domain/search/marked-text.ts";
import type { Match } from "../domain/search/marks.ts";
import type { SearchResult } from "../domain/search/find.ts";
import { nameOf } from "../domain/search/name-of.ts";
import { reasonsOf } from "../domain/search/reasons.ts";
import type { SearchIndex } from "../domain/search/search-index.ts";
import type { Sentences } from "./search-sentences.ts";
import type { Suggested } from "./search-suggest.ts";

const EXCERPT = 24;

export interface SuggestionList {
  show(found: Suggested): void;
  close(): void;
  isOpen(): boolean;
  /** One link on or back from where the focus is, the field standing before the first. Gives whether it moved. */
  moveFrom(focused: EventTarget | null, step: 1 | -1, field: HTMLElement): boolean;
  /** The outcome in one sentence. */
  sentenceOf(found: Suggested): string;
}

/** The list below the field: plain links to the activities, built from nodes, never from HTML text. */
export function suggestionList(
  shown: HTMLElement,
  {
    box,
    index,
    sentences,
  }: { readonly box: HTMLElement; readonly index: SearchIndex; readonly sentences: Sentences },
): SuggestionList {
  const { municipality = "", language = "" } = box.dataset;
  const to = addressesOf(municipality, isLanguage(language) ? language : "ja");
  const written = language === "en" ? "ja" : "";

  const line = (name: string, count?: number): HTMLElement[] => {
    const words = sentences.nodes(name, count);
    return words === null ? [] : [withClass("p", "small", words)];
  };
  const part = ({ field, text, ranges }: Match): HTMLElement => {
    const label = sentences.nodes(`in:${field}`);
    const word = sentences.nodes(`${field}:${text}`);
    const node = withClass("span", "why-part");
    if (label !== null) node.append(withClass("span", "why-field", label), " ");
    node.append(word === null ? asWritten(text, ranges, written) : withClass("mark", "", word));
    return node;
  };
  const item = ({ activity, matched }: SearchResult): HTMLElement => {
    const { name, elsewhere } = reasonsOf(matched);
    const link = document.createElement("a");
    link.href = to.noun("activity", activity);
    const title = withClass("span", "suggestion-name", marked(nameOf(index, activity), name));
    if (written !== "") title.lang = written;
    link.append(title);
    if (elsewhere.length > 0)
      link.append(" ", withClass("span", "why small", ...elsewhere.map(part)));
    return withClass("li", "", link);
  };
  const spelling = (words: string): HTMLElement => {
    const link = document.createElement("a");
    const query = new URLSearchParams([["q", words]]);
    link.href = `${to.page("list", query)}#found`;
    link.textContent = words;
    if (written !== "") link.lang = written;
    return withClass("li", "", link);
  };
  const links = () => [...shown.querySelectorAll<HTMLElement>("a[href]")];

  return {
    show(found) {
      const { shown: results, total, more, hidden, unsure, spellings } = found;
      const nothing = results.length === 0;
      shown.replaceChildren(
        ...(nothing ? line("nothing") : unsure ? line("similar") : []),
        ...(nothing ? [] : [withClass("ul", "", ...results.map(item))]),
        ...(spellings.length === 0
          ? []
          : [...line("nearest"), withClass("ul", "", ...spellings.map(spelling))]),
        withClass(
          "div",
          "suggestions-foot",
          ...(nothing ? [] : line(more ? "moreCount" : "foundCount", total)),
          ...(hidden > 0 ? line("hiddenCount", hidden) : []),
        ),
      );
      shown.hidden = false;
    },
    close() {
      shown.hidden = true;
    },
    isOpen: () => !shown.hidden,
    moveFrom(focused, step, field) {
      if (shown.hidden) return false;
      const places = [field, ...links()];
      const at = places.findIndex((place) => place === focused);
      const next = at < 0 ? undefined : places[at + step];
      next?.focus();
      return next !== undefined;
    },
    sentenceOf({ total, spellings, hidden }) {
      if (total > 0) return sentences.text("saidCount", total);
      if (spellings.length > 0) return sentences.text("saidNearestCount", spellings.length);
      const nothing = sentences.text("nothing", 0);
      return hidden > 0 ? `${nothing} ${sentences.text("hiddenCount", hidden)}` : nothing;
    },
  };
}

function withClass(tag: string, name: string, ...children: (Node | string)[]): HTMLElement {
  const node = document.createElement(tag);
  if (name !== "") node.className = name;
  node.append(...children);
  return node;
}

function asWritten(text: string, ranges: Ranges, language: string): HTMLElement {
  const excerpt = excerptAround(text, ranges, EXCERPT);
  const node = withClass(
    "span",
    "",
    excerpt.before ? "…" : "",
    marked(excerpt.text, excerpt.ranges),
    excerpt.after ? "…" : "",
  );
  if (language !== "") node.lang = language;
  return node;
}

function marked(text: string, ranges: Ranges): DocumentFragment {
  const runs = document.createDocumentFragment();
  for (const run of runsAt(text, ranges))
    runs.append(run.marked ? withClass("mark", "", run.text) : run.text);
  return runs;
}
