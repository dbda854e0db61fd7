import type { Steps } from "./steps.ts";

const CIRCLED = "①②③④⑤";
const JOINTS = "・､、,，と&＆";
const WEEKDAYS = "月火水木金土日㈪㈫㈬㈭㈮㈯㈰(（";

/**
 * Circled digits that are ordinals: behind 第, or two and more directly before a weekday (①③木曜). Any other circled
 * digit numbers what stands behind it. Gives what to read at the place of each.
 */
export function circledOrdinals(original: string, steps: Steps): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (let at = 0; at < original.length; at++) {
    steps.count += 1;
    if (!CIRCLED.includes(original.charAt(at))) continue;
    const run = runFrom(original, at, steps);
    const behindNth = lastBefore(original, at) === "第";
    const weekday = firstFrom(original, run.end);
    const several = run.places.length > 1 && weekday !== "" && WEEKDAYS.includes(weekday);
    if (behindNth || several) {
      for (const [index, { place, joined }] of run.places.entries()) {
        const mark = index > 0 ? (joined ? "" : "・") : behindNth ? "" : "第";
        found.set(place, `${mark}${CIRCLED.indexOf(original.charAt(place)) + 1}`);
      }
    }
    at = run.end - 1;
  }
  return found;
}

interface Run {
  readonly places: readonly { readonly place: number; readonly joined: boolean }[];
  readonly end: number;
}

function runFrom(original: string, from: number, steps: Steps): Run {
  const places = [{ place: from, joined: false }];
  let end = from + 1;
  for (let at = end; at < original.length; at++) {
    steps.count += 1;
    const character = original.charAt(at);
    if (CIRCLED.includes(character)) {
      places.push({ place: at, joined: at > end });
      end = at + 1;
    } else if (!JOINTS.includes(character) || at > end) break;
  }
  return { places, end };
}

const isSpace = (character: string) => character === " " || character === "\u3000";
const lastBefore = (original: string, at: number) =>
  original.charAt(isSpace(original.charAt(at - 1)) ? at - 2 : at - 1);
const firstFrom = (original: string, at: number) =>
  original.charAt(isSpace(original.charAt(at)) ? at + 1 : at);
