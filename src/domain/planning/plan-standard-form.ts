import { isCodeOf, KIND_WORDS } from "../activity/vocabulary.ts";
import { isDayText } from "../clock.ts";
import type { PlanStandard } from "../municipality/municipality.ts";
import type { Problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import { ZONE_LEVELS, type ZoneLevel } from "../zone/zone.ts";

/** The names of the form's fields. `per` is a level of zones, or 10,000 people. */
export const STANDARD_FIELDS = ["kind", "figure", "per", "source", "sourceDate"] as const;
export type StandardField = (typeof STANDARD_FIELDS)[number];
export const PER_PEOPLE = "10000-people";

const LARGEST_FIGURE = 1_000_000;
export const LONGEST_SOURCE = 500;

/** A standard as it is typed; without an id it is a new one. */
export type StandardToSave = Omit<PlanStandard, "id"> & { readonly id: string | null };

/**
 * Reads the form of a standard. Problems, each with its field: `value-not-a-word-of-the-list`, `value-not-a-number`,
 * `value-not-a-date`, `source-missing`, `value-too-long`.
 */
export function parsePlanStandard(
  id: string | null,
  said: (field: StandardField) => string,
): Result<StandardToSave, readonly Problem[]> {
  const kind = said("kind");
  const per = said("per");
  const figure = Number(said("figure").normalize("NFKC").trim() || Number.NaN);
  const source = said("source").trim();
  const sourceDate = said("sourceDate").trim() || null;
  const level = ZONE_LEVELS.find((one) => one === per) ?? null;
  const problems: Problem[] = [];
  if (!isCodeOf(KIND_WORDS, kind)) problems.push(notChosen("kind"));
  if (!(figure > 0 && figure <= LARGEST_FIGURE)) {
    problems.push({ code: "value-not-a-number", field: "figure" });
  }
  if (level === null && per !== PER_PEOPLE) problems.push(notChosen("per"));
  if (source === "") problems.push({ code: "source-missing", field: "source" });
  if (Array.from(source).length > LONGEST_SOURCE) {
    problems.push({ code: "value-too-long", field: "source", value: String(LONGEST_SOURCE) });
  }
  if (sourceDate !== null && !isDayText(sourceDate)) {
    problems.push({ code: "value-not-a-date", field: "sourceDate" });
  }
  if (problems.length > 0 || !isCodeOf(KIND_WORDS, kind)) return fail(problems);
  return succeed({ id, kind, count: figure, ...unitOf(level), source, sourceDate });
}

const unitOf = (level: ZoneLevel | null): Pick<PlanStandard, "per" | "zoneLevel"> => ({
  per: level === null ? PER_PEOPLE : "zone",
  zoneLevel: level,
});

const notChosen = (field: StandardField): Problem => ({ code: "form-incomplete", field });

/** What the form of a standard that stands is filled with. */
export const standardFormOf = (
  standard: PlanStandard,
): Readonly<Record<StandardField, string>> => ({
  kind: standard.kind,
  figure: String(standard.count),
  per: standard.per === "zone" ? (standard.zoneLevel ?? "municipality") : PER_PEOPLE,
  source: standard.source,
  sourceDate: standard.sourceDate ?? "",
});
