import type { AnswerTown } from "../../domain/matching/answer-town.ts";
import type { MatchWording } from "../../wording/matching-set/match-wording.ts";

/** What reads own words weighs a third of all the rest and comes when somebody turns to their box. */
export const loadOwnWords = () => import("./own-words-live.tsx");

/** Draws how own words were read, as soon as what reads them has come; an empty box that was never read waits for none. */
export function ownWords(
  form: HTMLFormElement,
  index: AnswerTown,
  wording: MatchWording,
): { readonly draw: () => void } {
  const field = form.elements.namedItem("own");
  if (!(field instanceof HTMLTextAreaElement)) return { draw: () => {} };
  let drawn = false;
  const draw = () => {
    if (field.value === "" && !drawn) return;
    drawn = true;
    // Where it does not come, the next letters ask for it again.
    loadOwnWords().then(
      ({ drawOwnWords }) => drawOwnWords(form, index, wording),
      () => {},
    );
  };
  // What the server drew is drawn anew, with the same boxes ticked.
  draw();
  return { draw };
}
