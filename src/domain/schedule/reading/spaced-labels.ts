import type { Steps } from "./steps.ts";

/** Headings that flyers space out to one width (日　時, 場　所, 参 加 費), by what they are without the spaces. */
const LABELS: ReadonlySet<string> = new Set(
  "日時 日程 日にち とき 時間 期間 曜日 場所 会場 ところ 対象 定員 費用 会費 参加費 内容 講師 持ち物 持物 申込 連絡先 問合せ 主催 備考".split(
    " ",
  ),
);
const LONGEST_LABEL = 3;
const BEFORE = "\n(※・●■◆";
const BEHIND = "\n: ）)";

/** The places of the spaces inside such headings, at the begin of a line or a bracket, and inside 毎 週 土 曜 日. */
export function spacesInLabels(text: string, steps: Steps): ReadonlySet<number> {
  const found = new Set<number>(spacesBetweenLetters(text, steps));
  let begins = true;
  for (let at = 0; at < text.length; at++) {
    steps.count += 1;
    const character = text.charAt(at);
    if (BEFORE.includes(character)) begins = true;
    else if (character !== " ") {
      if (begins) for (const space of spacesFrom(text, at, steps)) found.add(space);
      begins = false;
    }
  }
  return found;
}

/** At most this many spaces stand between two letters of a heading. */
const WIDEST = 4;

function spacesFrom(text: string, from: number, steps: Steps): readonly number[] {
  const spaces: number[] = [];
  let letters = "";
  const longest = from + LONGEST_LABEL * (WIDEST + 1);
  for (let at = from; at < Math.min(text.length + 1, longest); at++) {
    steps.count += 1;
    const character = text.charAt(at);
    if (LABELS.has(letters) && (character === "" || BEHIND.includes(character))) return spaces;
    if (character === " ") spaces.push(at);
    else letters += character;
    if (letters.length > LONGEST_LABEL) return [];
  }
  return [];
}

const KANJI = /\p{Script=Han}/u;

/** Three letters and more, each alone between spaces. */
function spacesBetweenLetters(text: string, steps: Steps): readonly number[] {
  const found: number[] = [];
  let run: number[] = [];
  for (let at = 0; at <= text.length; at++) {
    steps.count += 1;
    const alone = isSpaceOrEnd(text, at - 1) && isSpaceOrEnd(text, at + 1);
    if (alone && KANJI.test(text.charAt(at))) run.push(at);
    else if (text.charAt(at) !== " " || run[run.length - 1] !== at - 1) {
      if (run.length > 2) found.push(...run.slice(1).map((letter) => letter - 1));
      run = [];
    }
  }
  return found;
}

const isSpaceOrEnd = (text: string, at: number): boolean =>
  at < 0 || at >= text.length || text.charAt(at) === " " || text.charAt(at) === "\n";
