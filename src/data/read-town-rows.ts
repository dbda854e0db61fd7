import type { Problem } from "../domain/problem.ts";
import type { Result } from "../domain/result.ts";
import type { Clients } from "./client.ts";
import { type Rows, readRows } from "./read-rows.ts";
import { activityColumns } from "./rows/activity.ts";
import { grantColumns, ownKindColumns, planStandardColumns, resourceColumns } from "./rows/bank.ts";
import type { Cell, RowOf } from "./rows/cells.ts";
import { eventColumns } from "./rows/event.ts";
import { groupColumns } from "./rows/group.ts";
import { coordinatorZoneColumns, partnerColumns, servedZoneColumns } from "./rows/links.ts";
import {
  groundColumns,
  municipalityColumns,
  operatorPageColumns,
  readingColumns,
  searchWordColumns,
  sourceColumns,
  urgentNumberColumns,
} from "./rows/municipality.ts";
import { peopleReleaseColumns } from "./rows/people-release.ts";
import { placeColumns } from "./rows/place.ts";
import { publicationColumns } from "./rows/publication.ts";
import { dateChangeColumns } from "./rows/schedule.ts";
import {
  coordinatorColumns,
  gazetteerColumns,
  populationAreaColumns,
  zoneColumns,
} from "./rows/zone.ts";

/** Every public table of a town, with the columns that are read and those that order it. */
const TABLES = {
  municipalities: { columns: municipalityColumns, key: ["municipality_code"] },
  sources: { columns: sourceColumns, key: ["id"] },
  zones: { columns: zoneColumns, key: ["id"] },
  groups: { columns: groupColumns, key: ["id"] },
  places: { columns: placeColumns, key: ["id"] },
  own_kinds: { columns: ownKindColumns, key: ["id"] },
  activities: { columns: activityColumns, key: ["id"] },
  activity_partners: { columns: partnerColumns, key: ["activity_id", "group_id"] },
  activity_zones: { columns: servedZoneColumns, key: ["activity_id", "zone_id"] },
  date_changes: { columns: dateChangeColumns, key: ["id"] },
  publications: { columns: publicationColumns, key: ["activity_id"] },
  coordinators: { columns: coordinatorColumns, key: ["id"] },
  coordinator_zones: { columns: coordinatorZoneColumns, key: ["coordinator_id", "zone_id"] },
  events: { columns: eventColumns, key: ["id"] },
  resources: { columns: resourceColumns, key: ["id"] },
  grants: { columns: grantColumns, key: ["id"] },
  plan_standards: { columns: planStandardColumns, key: ["id"] },
  people_releases: { columns: peopleReleaseColumns, key: ["surveyed_on"] },
  population_areas: { columns: populationAreaColumns, key: ["id"] },
  gazetteer: { columns: gazetteerColumns, key: ["id"] },
  readings: { columns: readingColumns, key: ["written", "reading"] },
  search_words: { columns: searchWordColumns, key: ["id"] },
  urgent_numbers: { columns: urgentNumberColumns, key: ["id"] },
  operator_pages: { columns: operatorPageColumns, key: ["page", "language"] },
  ground: { columns: groundColumns, key: ["municipality_code"] },
} satisfies Readonly<
  Record<string, { columns: Readonly<Record<string, Cell<unknown>>>; key: readonly string[] }>
>;
type Tables = typeof TABLES;

/** The rows of each table. */
export type TownRows = {
  readonly [Name in keyof Tables]: readonly RowOf<Tables[Name]["columns"]>[];
};

/** Read through the service: planning needs it exactly, and nobody else may read it. Nothing public holds it. */
const NOT_PUBLIC: readonly (keyof Tables)[] = ["population_areas"];

/** Reads all tables of a town side by side, as the public sees them; the population through the service. */
export async function readTownRows(
  { anonymous, service }: Clients,
  code: string,
): Promise<Result<{ readonly rows: TownRows; readonly problems: readonly Problem[] }, Problem>> {
  const names = Object.keys(TABLES) as (keyof Tables)[];
  const read = await Promise.all(
    names.map(async (name): Promise<readonly [string, Result<Rows<unknown>, Problem>]> => {
      const { columns, key } = TABLES[name];
      const client = NOT_PUBLIC.includes(name) ? service : anonymous;
      return [name, await readRows(client, name, columns, code, key)];
    }),
  );
  const rows: [string, readonly unknown[]][] = [];
  const problems: Problem[] = [];
  for (const [name, table] of read) {
    if (!table.ok) return table;
    rows.push([name, table.value.rows]);
    problems.push(...table.value.problems);
  }
  return { ok: true, value: { rows: Object.fromEntries(rows) as TownRows, problems } };
}
