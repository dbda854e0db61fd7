import { type RowOf, text, whole } from "./cells.ts";

export const partnerColumns = { activity_id: text, group_id: text, ordinal: whole };
export const servedZoneColumns = { activity_id: text, zone_id: text, ordinal: whole };
export const coordinatorZoneColumns = { coordinator_id: text, zone_id: text, ordinal: whole };

interface Link {
  readonly from: string;
  readonly to: string;
  readonly ordinal: number;
}

/** What each owner links to, in the order it gave. */
export function linksByOwner(links: readonly Link[]): (owner: string) => readonly string[] {
  const lists = new Map<string, Link[]>();
  for (const link of links) {
    const list = lists.get(link.from);
    if (list === undefined) lists.set(link.from, [link]);
    else list.push(link);
  }
  for (const list of lists.values()) list.sort((a, b) => a.ordinal - b.ordinal);
  return (owner) => lists.get(owner)?.map(({ to }) => to) ?? [];
}

export const partnerLink = (row: RowOf<typeof partnerColumns>): Link => ({
  from: row.activity_id,
  to: row.group_id,
  ordinal: row.ordinal,
});
export const servedZoneLink = (row: RowOf<typeof servedZoneColumns>): Link => ({
  from: row.activity_id,
  to: row.zone_id,
  ordinal: row.ordinal,
});
export const coordinatorZoneLink = (row: RowOf<typeof coordinatorZoneColumns>): Link => ({
  from: row.coordinator_id,
  to: row.zone_id,
  ordinal: row.ordinal,
});
