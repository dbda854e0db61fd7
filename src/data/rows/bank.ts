import { codesOf, KIND_WORDS } from "../../domain/activity/vocabulary.ts";
import type {
  Grant,
  OwnKind,
  PlanStandard,
  Resource,
} from "../../domain/municipality/municipality.ts";
import { ZONE_LEVELS } from "../../domain/zone/zone.ts";
import { day, number, oneOf, orNull, type RowOf, text } from "./cells.ts";
import { contactColumns, contactFrom, contactRow } from "./contact.ts";

export const ownKindColumns = { id: text, base: oneOf(codesOf(KIND_WORDS)), name: text };
export const ownKindFrom = (row: RowOf<typeof ownKindColumns>): OwnKind => row;
export const ownKindRow = ({ id, base, name }: OwnKind): RowOf<typeof ownKindColumns> => ({
  id,
  base,
  name,
});

export const resourceColumns = {
  id: text,
  kind: oneOf(["place", "skill", "equipment", "fund", "vacant-house", "people"]),
  direction: oneOf(["offered", "wanted"]),
  title: text,
  description: orNull(text),
  group_id: orNull(text),
  place_id: orNull(text),
  zone_id: orNull(text),
  conditions: orNull(text),
  ...contactColumns,
  confirmed_on: orNull(day),
};
type ResourceRow = RowOf<typeof resourceColumns>;
export const resourceFrom = (row: ResourceRow): Resource => ({
  id: row.id,
  kind: row.kind,
  direction: row.direction,
  title: row.title,
  description: row.description,
  groupId: row.group_id,
  placeId: row.place_id,
  zoneId: row.zone_id,
  conditions: row.conditions,
  contact: contactFrom(row),
  confirmedOn: row.confirmed_on,
});
export const resourceRow = (resource: Resource): ResourceRow => ({
  id: resource.id,
  kind: resource.kind,
  direction: resource.direction,
  title: resource.title,
  description: resource.description,
  group_id: resource.groupId,
  place_id: resource.placeId,
  zone_id: resource.zoneId,
  conditions: resource.conditions,
  ...contactRow(resource.contact),
  confirmed_on: resource.confirmedOn,
});

export const grantColumns = {
  id: text,
  title: text,
  provider: text,
  description: orNull(text),
  conditions: orNull(text),
  amount: orNull(text),
  opens_on: orNull(day),
  closes_on: orNull(day),
  url: orNull(text),
  phone: orNull(text),
};
type GrantRow = RowOf<typeof grantColumns>;
export const grantFrom = ({ opens_on, closes_on, ...row }: GrantRow): Grant => ({
  ...row,
  opensOn: opens_on,
  closesOn: closes_on,
});
export const grantRow = (grant: Grant): GrantRow => ({
  id: grant.id,
  title: grant.title,
  provider: grant.provider,
  description: grant.description,
  conditions: grant.conditions,
  amount: grant.amount,
  opens_on: grant.opensOn,
  closes_on: grant.closesOn,
  url: grant.url,
  phone: grant.phone,
});

export const planStandardColumns = {
  id: text,
  kind: oneOf(codesOf(KIND_WORDS)),
  figure: number,
  per: oneOf(["zone", "10000-people"]),
  zone_level: orNull(oneOf(ZONE_LEVELS)),
  source: text,
  source_date: orNull(day),
};
type PlanStandardRow = RowOf<typeof planStandardColumns>;
export const planStandardFrom = ({
  figure,
  zone_level,
  source_date,
  ...row
}: PlanStandardRow): PlanStandard => ({
  ...row,
  count: figure,
  zoneLevel: zone_level,
  sourceDate: source_date,
});
export const planStandardRow = (standard: PlanStandard): PlanStandardRow => ({
  id: standard.id,
  kind: standard.kind,
  figure: standard.count,
  per: standard.per,
  zone_level: standard.zoneLevel,
  source: standard.source,
  source_date: standard.sourceDate,
});
