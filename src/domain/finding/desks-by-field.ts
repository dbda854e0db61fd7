import { type Activity, DESK_FIELDS, type DeskField } from "../activity/activity.ts";
import type { TownIndex } from "../town-index.ts";
import { desksOf } from "./consultations.ts";

export interface DesksByField {
  /** Desks for anything that serve the whole municipality, those with a place of their own first. */
  readonly anything: readonly Activity[];
  /** Desks for anything that serve a part of it. */
  readonly anythingInParts: readonly Activity[];
  readonly fields: readonly { readonly field: DeskField; readonly desks: readonly Activity[] }[];
  /** Desks that do not say what they are for. */
  readonly others: readonly Activity[];
}

/** The desks by what they are for, so that somebody who does not know the field can choose by their trouble. */
export function desksByField(index: TownIndex): DesksByField {
  const desks = desksOf(index);
  const anything = desks.filter(({ deskField }) => deskField === "anything");
  const forAll = ({ servesZoneIds }: Activity) =>
    servesZoneIds.length === 0 ||
    servesZoneIds.some((id) => index.zoneById.get(id)?.level === "municipality");
  const ownPlace = ({ placeId }: Activity) => placeId !== null;
  const ofAll = anything.filter(forAll);
  return {
    anything: [...ofAll.filter(ownPlace), ...ofAll.filter((desk) => !ownPlace(desk))],
    anythingInParts: anything.filter((desk) => !forAll(desk)),
    fields: DESK_FIELDS.filter((field) => field !== "anything").flatMap((field) => {
      const ofField = desks.filter(({ deskField }) => deskField === field);
      return ofField.length === 0 ? [] : [{ field, desks: ofField }];
    }),
    others: desks.filter(({ deskField }) => deskField === null),
  };
}
