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
export function addTextGrams(folded: string, grams: Set<number>, withFirst: boolean): void {
  const last = folded.length - 1;
  if (last < 0) return;
  const first = softCode(folded.charCodeAt(0));
  if (withFirst) grams.add(gramOf(0, first));
  if (last === 0 && isHan(first)) grams.add(gramOf(first, 0));
  for (let at = 0; at < last; at += 1) {
    const left = softCode(folded.charCodeAt(at));
    grams.add(gramOf(left, softCode(folded.charCodeAt(at + 1))));
    if (at + 2 <= last && lengthens(folded.charAt(at), folded.charAt(at + 1))) {
      grams.add(gramOf(left, softCode(folded.charCodeAt(at + 2))));
    }
  }
}
