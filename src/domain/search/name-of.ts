import { SEARCH_FIELDS } from "./search-document.ts";
import type { SearchIndex } from "./search-index.ts";

const NAME = SEARCH_FIELDS.indexOf("name");

/** The name of an activity as the index holds it; empty where it holds no such activity. */
export function nameOf(index: SearchIndex, activity: string): string {
  const { starts, members } = index.textsOfDocument;
  const document = index.ids.indexOf(activity);
  if (document < 0) return "";
  for (let at = starts[document] ?? 0; at < (starts[document + 1] ?? 0); at += 1) {
    const text = members[at] ?? 0;
    if (index.fieldOf[text] === NAME) return index.texts[text] ?? "";
  }
  return "";
}
