import { isHan, lengthens, softCode } from "./kana.ts";

/** Two letters in one number; 0 stands for the beginning of a text, or after the only letter of one. */
export const gramOf = (first: number, second: number): number => first * 0x10000 + second;

/** Distinct bigrams of a folded text, without dakuten: what a query asks for. */
export function queryGrams(folded: string): number[] {
  const grams = new Set<number>();
  for (let at = 0; at + 1 < folded.length; at += 1) {
    grams.add(gramOf(softCode(folded.charCodeAt(at)), softCode(folded.charCodeAt(at + 1))));
  }
  return [...grams];
}

/**
 * Adds what a text can be found by: its bigrams, those with lengthening vowels skipped (しょうぎ has よき as well),
 * its first letter, and a lone 漢字.
 */
export function addTextGrams(
  folded: string,
  grams: Set<number>,
  { withFirst, withSkipped }: { readonly withFirst: boolean; readonly withSkipped: boolean },
): void {
  const last = folded.length - 1;
  if (last < 0) return;
  const first = softCode(folded.charCodeAt(0));
  if (withFirst) grams.add(gramOf(0, first));
  if (last === 0 && isHan(first)) grams.add(gramOf(first, 0));
  for (let at = 0; at < last; at += 1) {
    const left = softCode(folded.charCodeAt(at));
    grams.add(gramOf(left, softCode(folded.charCodeAt(at + 1))));
    if (withSkipped && at + 2 <= last && lengthens(folded.charAt(at), folded.charAt(at + 1))) {
      grams.add(gramOf(left, softCode(folded.charCodeAt(at + 2))));
    }
  }
}

/**
 * Adds what the letters of a text hold besides its words: bigrams of 漢字, and those of a lone one with its
 * neighbours, so that each 漢字 is in one at least.
 */
export function addHanGrams(letters: string, grams: Set<number>): void {
  const han = (at: number) => isHan(letters.charCodeAt(at));
  if (letters.length === 1 && han(0)) grams.add(gramOf(letters.charCodeAt(0), 0));
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const [left, right] = [han(at), han(at + 1)];
    const lone = left ? !right && !han(at - 1) : right && !han(at + 2);
    if ((left && right) || lone) {
      grams.add(gramOf(softCode(letters.charCodeAt(at)), softCode(letters.charCodeAt(at + 1))));
    }
  }
}
