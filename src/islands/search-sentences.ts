export interface Sentences {
  /** A word or sentence of the page as nodes, with its readings; null where the page has none of that name. */
  readonly nodes: (name: string, count?: number) => DocumentFragment | null;
  /** The same as plain text, to be said. */
  readonly text: (name: string, count: number) => string;
}

/** The words that came with the page (SearchSentences.astro), in its language. A `#` in them is for a number. */
export function sentencesIn(box: HTMLElement): Sentences {
  const template = box.querySelector<HTMLTemplateElement>("template[data-search-words]");
  const byName = new Map(
    [...(template?.content.querySelectorAll<HTMLElement>("[data-word]") ?? [])].map((word) => [
      word.dataset.word ?? "",
      word,
    ]),
  );
  const nodes = (name: string, count?: number) => {
    const word = (count === 1 ? byName.get(`${name}:1`) : undefined) ?? byName.get(name);
    if (word === undefined) return null;
    const copy = document.createDocumentFragment();
    copy.append(...word.cloneNode(true).childNodes);
    if (count !== undefined) putNumber(copy, count);
    return copy;
  };
  return { nodes, text: (name, count) => nodes(name, count)?.textContent?.trim() ?? "" };
}

function putNumber(within: Node, count: number): void {
  const texts = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
    node.textContent = node.textContent?.replace("#", String(count)) ?? "";
}
