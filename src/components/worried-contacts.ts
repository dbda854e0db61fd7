import type { Activity } from "../domain/activity/activity.ts";
import type { Coordinator } from "../domain/zone/zone.ts";
import type { HelpWords } from "../wording/ja/help.ts";
import type { OpenTown } from "./open-town.ts";

/** Somebody who listens: one number, and the districts or the field it is for. */
export interface Listener {
  readonly name: string;
  /** Districts or fields, in words. */
  readonly places: readonly string[];
  readonly phone: string;
}

/** Whom one may ring about somebody else: coordinators with their districts, and desks, as far as a number is public. */
export function worriedContacts(
  open: OpenTown,
  words: HelpWords["worried"],
): { readonly coordinators: readonly Listener[]; readonly desks: readonly Listener[] } {
  const { town } = open;
  return {
    coordinators: together(
      town.coordinators.flatMap((one) => coordinatorListener(open, one, words)),
    ),
    desks: together(town.activities.flatMap((one) => deskListener(open, one, words))),
  };
}

/** Posts of one name behind one number are one line, with all their districts: thirty commissioners, one office. */
function together(listeners: readonly Listener[]): readonly Listener[] {
  const byLine = Map.groupBy(listeners, ({ name, phone }) => `${name} ${phone}`);
  return [...byLine.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    return [{ ...first, places: [...new Set(same.flatMap(({ places }) => places))] }];
  });
}

function coordinatorListener(
  open: OpenTown,
  { post, office, phone, zoneIds, wholeMunicipality }: Coordinator,
  words: HelpWords["worried"],
): readonly Listener[] {
  if (phone === null) return [];
  const zones = zoneIds.flatMap((id) => open.index.zoneById.get(id)?.name ?? []);
  const places = wholeMunicipality || zones.length === 0 ? [words.whole] : zones;
  const name = office === null || office === post ? post : `${post}（${office}）`;
  return [{ name, places, phone }];
}

function deskListener(
  open: OpenTown,
  { kind, name, contact, deskField, intake }: Activity,
  words: HelpWords["worried"],
): readonly Listener[] {
  if (kind !== "desk" || contact.phone === null || intake === "paused") return [];
  const field = deskField === null ? words.desks : open.words.vocabulary.deskField[deskField];
  return [{ name, places: [field], phone: contact.phone }];
}
