import { foldLetters, foldText } from "./fold.ts";
import type { Readings } from "./readings.ts";

interface Read {
  readonly letters: string;
  readonly sound: string;
  readonly folded: string;
}

const HAN_THEN_KANA = /^(\p{Script=Han}+)([ぁ-ゖ]+)$/u;
const KANA_THEN_HAN = /^([ぁ-ゖ]+)(\p{Script=Han}+)$/u;
/** More than so many were meant by nobody. */
const MOST = 3;

/**
 * What somebody means who knows, or finds, only one of a word's 漢字: 将ぎ is 将棋, しょう棋 too. By the words whose
 * readings are known; each question looks through them once.
 */
export function halfInKana(readings: () => Readings): (folded: string) => readonly string[] {
  let words: readonly Read[] | null = null;
  return (folded) => {
    const [, han = "", end = ""] = HAN_THEN_KANA.exec(folded) ?? [];
    const [, start = "", last = ""] = KANA_THEN_HAN.exec(folded) ?? [];
    if (han === "" && last === "") return [];
    words ??= readWords(readings());
    const meant = words.filter(({ letters, sound }) =>
      han === ""
        ? letters.length > last.length && letters.endsWith(last) && sound.startsWith(start)
        : letters.length > han.length && letters.startsWith(han) && sound.endsWith(end),
    );
    const fitting = meant.filter(
      ({ letters, sound }) =>
        sound.length - end.length - start.length >= 1 &&
        end.length + start.length <= MOST_KANA * (letters.length - han.length - last.length),
    );
    return [...new Set(fitting.map((word) => word.folded))].slice(0, MOST);
  };
}

/** One 漢字 has so many kana at most. */
const MOST_KANA = 4;

function readWords({ of }: Readings): Read[] {
  return [...of]
    .filter(([written]) => written.length > 1)
    .map(([written, reading]) => ({
      letters: foldLetters(written),
      sound: foldText(reading),
      folded: foldText(written),
    }));
}
