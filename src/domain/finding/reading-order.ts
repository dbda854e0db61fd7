import { toHiragana } from "../hiragana.ts";
/**
 * An order of Japanese names that is the same on every machine: Intl.Collator follows the ICU version of
 * the browser or the server, and a list that is cut into pages must not change between them.
 */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly reading: string | null;
}

export interface OrderKey {
  readonly base: string;
  readonly exact: string;
  readonly name: string;
  readonly id: string;
}

const SMALL = "ぁぃぅぇぉっゃゅょゎゕゖ";
const LARGE = "あいうえおつやゆよわかけ";

/**
 * 五十音順 as a telephone book has it: first without voicing, small kana and long marks, then with them.
 * What has no reading comes after what has one, by its written name.
 */
function orderKey({ id, name, reading }: Named): OrderKey {
  const exact = toHiragana((reading ?? "").normalize("NFKC").toLowerCase()).replace(/[\s・]/g, "");
  const base = exact
    .normalize("NFD")
    .replace(/[\u3099\u309aー]/g, "")
    .replace(/[ぁ-ゖ]/g, (kana) => LARGE[SMALL.indexOf(kana)] ?? kana);
  return { base: base === "" ? "\uffff" : base, exact, name: name.normalize("NFKC"), id };
}

function compareKeys(a: OrderKey, b: OrderKey): number {
  return (
    compareText(a.base, b.base) ||
    compareText(a.exact, b.exact) ||
    compareText(a.name, b.name) ||
    compareText(a.id, b.id)
  );
}

/** The order of two names; for long lists make the keys once. */
export const compareNamed = (a: Named, b: Named): number => compareKeys(orderKey(a), orderKey(b));

/** A copy in the order of readings. */
export function inReadingOrder<Item extends Named>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, key: orderKey(item) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ item }) => item);
}

/** By UTF-16 code units: not beautiful, but the same everywhere. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
