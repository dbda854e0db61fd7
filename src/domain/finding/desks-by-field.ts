import { type Activity, DESK_FIELDS, type DeskField } from "../activity/activity.ts";
import type { TownIndex } from "../town-index.ts";
import { desksOf } from "./consultations.ts";

export interface DesksByField {
  /** Desks for anything that serve the whole municipality come first, then those of a part of it. */
  readonly anything: readonly Activity[];
  readonly fields: readonly { readonly field: DeskField; readonly desks: readonly Activity[] }[];
  /** Desks that do not say what they are for. */
  readonly others: readonly Activity[];
}

/** The desks by what they are for, so that somebody who does not know the field can choose by their trouble. */
export function desksByField(index: TownIndex): DesksByField {
  const desks = desksOf(index);
  const anything = desks.filter(({ deskField }) => deskField === "anything");
  return {
    anything: [
      ...anything.filter(({ servesZoneIds }) => servesZoneIds.length === 0),
      ...anything.filter(({ servesZoneIds }) => servesZoneIds.length > 0),
    ],
    fields: DESK_FIELDS.filter((field) => field !== "anything").flatMap((field) => {
      const ofField = desks.filter(({ deskField }) => deskField === field);
      return ofField.length === 0 ? [] : [{ field, desks: ofField }];
    }),
    others: desks.filter(({ deskField }) => deskField === null),
  };
}
