import { foldText } from "../../search/fold.ts";
import type { Named } from "./lexicon.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

/** What a sentence says of something it names. `unclear`: it says something, but not which. */
export type Verdict = "said" | "liked" | "disliked" | "unclear";

export interface Judgement {
  readonly verdict: Verdict;
  /** The word that told, where one did. */
  readonly by: Token | null;
}

type AttitudeToken = Extract<Token, { type: "attitude" }>;
type NamedToken = Extract<Token, { type: "named" }>;

/** Reads what stands after a word (before it in English) for what is thought of it. */
export function judge(
  at: number,
  tokens: readonly Token[],
  sentence: Sentence,
  text: string,
): Judgement {
  const token = tokens[at];
  if (token?.type !== "named") return { verdict: "unclear", by: null };
  if (token.latin) {
    const before = lastLatin(tokens.slice(0, at));
    if (before !== null) return { verdict: plainVerdict(before), by: before };
  }
  let transparent = false;
  for (let next = at + 1; next < tokens.length; next += 1) {
    const other = tokens[next];
    if (other?.type !== "attitude") continue;
    if (other.part !== token.part && !transparent && !reaches(token, other, tokens, sentence, text))
      break;
    if (!speaksOf(other, token.named)) continue;
    if (other.attitude === "nothing") {
      transparent = true;
      continue;
    }
    return { verdict: turned(next, tokens, text, token), by: other };
  }
  if (transparent) return { verdict: "unclear", by: null };
  const before = justBefore(tokens[at - 1], token, text);
  if (before !== null) return { verdict: plainVerdict(before), by: before };
  return { verdict: withoutAttitude(token, sentence, text), by: null };
}

function lastLatin(tokens: readonly Token[]): AttitudeToken | null {
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token?.type === "attitude" && token.latin) return token;
  }
  return null;
}

const plainVerdict = ({ attitude }: AttitudeToken): Verdict =>
  attitude === "for" ? "liked" : attitude === "against" ? "disliked" : "unclear";

/** 苦手な運動, 好きでも嫌いでもない料理. */
function justBefore(before: Token | undefined, token: Token, text: string): AttitudeToken | null {
  if (before?.type !== "attitude" || before.part !== token.part) return null;
  return /^(?:な|の)?$/.test(text.slice(before.to, token.from)) ? before : null;
}

function speaksOf({ attitude }: AttitudeToken, { of }: Named): boolean {
  if (attitude === "against-time") return of === "time";
  if (attitude === "against-language") return of === "language" || of === "interest";
  return true;
}

/** 嫌い and then ではない; うるさい and at once でなければ; 土日しか and then 行けない. */
function turned(at: number, tokens: readonly Token[], text: string, named: NamedToken): Verdict {
  const token = tokens[at];
  if (token?.type !== "attitude") return "unclear";
  const { attitude } = token;
  if (attitude === "open") return "unclear";
  if (attitude === "turn") return "disliked";
  if (attitude === "against-language" && named.named.of === "interest") return "unclear";
  let turns = text.slice(named.to, token.from).startsWith("しか") && attitude !== "for";
  for (let next = at + 1; next < tokens.length; next += 1) {
    const other = tokens[next];
    if (other?.type !== "attitude" || other.part !== token.part) break;
    if (other.attitude === "open" && other.from - (tokens[next - 1]?.to ?? 0) < 2) return "unclear";
    if (other.attitude !== "turn") break;
    turns = !turns;
  }
  return (attitude === "for") === turns ? "disliked" : "liked";
}

const LIST_LIKE = /^(?:と|や|とか|など|も|は|が|を|なら|だけは?|のは|のが|ことは?|たり|をしたり)?$/;
const BREAKS = /(?:が|けど|けれど|けれども|けども|ので|から|し|です|ます)$/;

/** Does what is said after a comma still speak of it? 料理、手芸が好き does. */
function reaches(
  token: NamedToken,
  other: Token,
  tokens: readonly Token[],
  sentence: Sentence,
  text: string,
): boolean {
  for (let at = token.part; at < other.part; at += 1) {
    const part = sentence[at];
    if (part === undefined) return false;
    if (token.named.of !== "interest") {
      if (BREAKS.test(part.folded.text)) return false;
      continue;
    }
    const last = tokens.findLast((each) => each.part === at && each.type === "named");
    if (last !== undefined && !LIST_LIKE.test(foldText(text.slice(last.to, part.to)))) return false;
  }
  return true;
}

const DENIED = /(?:ない|ません|なかった|ぬ)(?:です|の|ん|けど|けれど|が|ので|から|し|よ|ね)*$/;
const NOTHING_MORE =
  /^(?:だけ|のみ|なら|に|から|以降|くらい|ごろ|頃|まで|は|が|の間|です|で|お願いします|ok|の|いい|よい|大丈夫)*$/;

/** A wish names without more; a time that is only named may be when something else is. */
function withoutAttitude(
  { named, to, part }: NamedToken,
  sentence: Sentence,
  text: string,
): Verdict {
  const rest = foldText(text.slice(to, sentence[part]?.to ?? to));
  if (named.of === "time") return NOTHING_MORE.test(rest) ? "said" : "unclear";
  return named.of === "interest" && DENIED.test(rest) ? "unclear" : "said";
}
