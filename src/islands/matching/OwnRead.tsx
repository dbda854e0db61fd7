import { readOwnOffers } from "../../domain/matching/form/own-offers.ts";
import type { Taxonomy } from "../../domain/matching/interests/taxonomy.ts";
import type { MatchWording } from "../../wording/matching-set/match-wording.ts";
import { offerText } from "../../wording/own-offers.ts";
import { Words } from "./Words.tsx";

export interface OwnReadProps {
  readonly text: string;
  readonly wording: MatchWording;
  readonly taxonomy: Taxonomy;
  readonly accepted: (name: string, value: string) => boolean;
}

/** How the person's own words were read: each thing a box to accept, and what was not understood, said plainly. */
export function OwnRead({ text, wording, taxonomy, accepted }: OwnReadProps) {
  if (text.trim() === "") return null;
  const { interests: words } = wording.match;
  const { offers, rest } = readOwnOffers(text, taxonomy);
  if (offers.length === 0) {
    return (
      <p class="help">
        <Words text={words.ownNothing} />
      </p>
    );
  }
  return (
    <fieldset class="own-read">
      <legend class="label">
        <Words text={words.ownUnderstood} />
      </legend>
      <div class="ticks">
        {offers.map(({ name, value }) => (
          <label class="tick" key={`${name}=${value}`}>
            <input
              type="checkbox"
              name={name}
              value={value}
              defaultChecked={accepted(name, value)}
              data-own-offer
            />
            <span>
              <Words text={offerText({ name, value }, wording, taxonomy)} />
            </span>
          </label>
        ))}
      </div>
      {rest.map((part) => (
        <p class="help" key={part}>
          <Words text={words.ownRest(part)} />
        </p>
      ))}
    </fieldset>
  );
}
