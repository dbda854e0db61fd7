import type { Activity } from "../domain/activity/activity.ts";
import type { Coordinator } from "../domain/zone/zone.ts";
import type { HelpWords } from "../wording/ja/help.ts";
import type { OpenTown } from "./open-town.ts";

export interface Listener {
  readonly name: string;
  /** The district or the field, in words. */
  readonly place: string;
  readonly phone: string;
}

/** Whom one may ring about somebody else: coordinators by district, and desks, as far as a number is public. */
export function worriedContacts(
  open: OpenTown,
  words: HelpWords["worried"],
): { readonly coordinators: readonly Listener[]; readonly desks: readonly Listener[] } {
  const { town } = open;
  return {
    coordinators: town.coordinators.flatMap((one) => coordinatorListener(open, one, words)),
    desks: town.activities.flatMap((one) => deskListener(open, one, words)),
  };
}

function coordinatorListener(
  open: OpenTown,
  { post, office, phone, zoneIds, wholeMunicipality }: Coordinator,
  words: HelpWords["worried"],
): readonly Listener[] {
  if (phone === null) return [];
  const zones = zoneIds.flatMap((id) => open.index.zoneById.get(id)?.name ?? []);
  const place =
    wholeMunicipality || zones.length === 0 ? words.whole : zones.join(open.words.common.separator);
  return [{ name: office === null ? post : `${post}（${office}）`, place, phone }];
}

function deskListener(
  open: OpenTown,
  { kind, name, contact, deskField, intake }: Activity,
  words: HelpWords["worried"],
): readonly Listener[] {
  if (kind !== "desk" || contact.phone === null || intake === "paused") return [];
  const field = deskField === null ? words.desks : open.words.vocabulary.deskField[deskField];
  return [{ name, place: field, phone: contact.phone }];
}
