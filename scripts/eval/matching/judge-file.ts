import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Activity } from "../../../src/domain/activity/activity.ts";
import { compileCatalogue } from "../../../src/domain/matching/compile-catalogue.ts";
import type { MatchCatalogue } from "../../../src/domain/matching/entry.ts";
import type { Need } from "../../../src/domain/matching/need.ts";
import type { DayText } from "../../../src/domain/units.ts";
import { readProfile } from "../../../src/formats/profile.ts";
import { openMatchFile } from "../../cli/match/match-file.ts";

/** Somebody of an evaluation set, with what an independent judge said. */
export interface Persona {
  readonly id: string;
  readonly who: string;
  readonly profile: Readonly<Record<string, unknown>>;
  readonly grades: Readonly<Record<string, number>>;
  readonly never: readonly string[];
  readonly nothingFits: boolean;
  readonly why: string;
}

export interface JudgedSet {
  readonly catalogue: MatchCatalogue<Activity>;
  readonly people: readonly (Persona & { readonly need: Need })[];
}

/** The day as of which people were judged. */
export const JUDGED_ON: DayText = "2026-11-03";

/** Reads catalogue.csv and personas.json of a folder; null where the catalogue cannot be read. */
export function openSet(folder: string, on: DayText = JUDGED_ON): JudgedSet | null {
  const opened = openMatchFile(readFileSync(join(folder, "catalogue.csv")), on);
  if (!opened.ok) return null;
  const personas = JSON.parse(readFileSync(join(folder, "personas.json"), "utf8")) as Persona[];
  const { source, places } = opened.value;
  return {
    catalogue: compileCatalogue(source, on),
    people: personas.map((persona) => ({
      ...persona,
      need: readProfile(persona.profile, { places }).need,
    })),
  };
}
