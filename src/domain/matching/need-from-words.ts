import type { Step } from "../activity/vocabulary.ts";
import type { TravelMode } from "../finding/estimate-travel.ts";
import { WEEKDAYS, type Weekday } from "../schedule/schedule.ts";
import { freeHours, type Stretch } from "./form/free-hours.ts";
import type { Need } from "./need.ts";
import type { Piece, PieceKind, TravelWord } from "./own-words/piece.ts";
import { timeOfCode } from "./own-words/time-code.ts";

/** Ways of travelling that a word names; 近く is no distance. */
const MODES: Readonly<Partial<Record<TravelWord, TravelMode>>> = {
  walk: "walk",
  slow: "slow-walk",
  bicycle: "bicycle",
  bus: "bus",
  car: "car",
};

/**
 * A need with what its person's own words add. Likes, dislikes, comforts and needs come together; step, hours, way of
 * travelling and languages are taken from words only where the form says nothing of them.
 */
export function withOwnWords(need: Need, pieces: readonly Piece[]): Need {
  const said = <Kind extends PieceKind>(kind: Kind) =>
    pieces.flatMap((piece) => (piece.kind === kind ? [piece.code] : [])) as Extract<
      Piece,
      { kind: Kind }
    >["code"][];
  const avoids = unique([...need.avoids, ...said("avoid")]);
  const interests = unique([...need.interests, ...said("interest")]);
  const mode = said("travel").flatMap((word) => MODES[word] ?? [])[0];
  return {
    ...need,
    interests: interests.filter((one) => need.interests.includes(one) || !avoids.includes(one)),
    avoids: avoids.filter((one) => !need.interests.includes(one)),
    comfort: unique([...need.comfort, ...said("comfort")]),
    mustHave: unique([...need.mustHave, ...said("must")]),
    step: need.step ?? stepIn(said("step"), said("not-step")),
    notSteps: unique([...need.notSteps, ...said("not-step")]),
    available:
      need.available.length > 0
        ? need.available
        : freeHours(spansOf(said("time")), spansOf(said("not-time"))),
    travel: need.travel ?? (mode === undefined ? null : { mode, minutes: null }),
    languages: need.languages.length > 0 ? need.languages : unique(said("language")),
    withoutPhone: need.withoutPhone || said("contact").includes("without-phone"),
  };
}

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** Of several steps the nearest: まずは見るだけ. Who does not want to join yet may look. */
function stepIn(wanted: readonly Step[], unwanted: readonly Step[]): Step | null {
  const order: readonly Step[] = ["from-home", "visit", "join", "role", "supported-work"];
  const first = order.find((step) => wanted.includes(step));
  return first ?? (unwanted.includes("join") ? "visit" : null);
}

const spansOf = (codes: readonly string[]): Stretch[] =>
  codes.flatMap((code) => {
    const time = timeOfCode(code);
    if (time === null) return [];
    const days = time.days.filter((day): day is Weekday =>
      (WEEKDAYS as readonly string[]).includes(day),
    );
    return [{ days, from: time.from, until: time.to }];
  });
