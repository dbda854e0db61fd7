import type { OpenTown } from "./open-town.ts";

/**
 * A name of this town's own gazetteer to show how one may be typed, with its reading in easy Japanese; null where
 * the town has no gazetteer, and typing a name would lead nowhere.
 */
export function whereExample({ town, language }: OpenTown): string | null {
  const { gazetteer } = town;
  const example = gazetteer[Math.floor(gazetteer.length / 2)];
  if (example === undefined) return null;
  const { name, reading } = example;
  return language === "easy" && reading !== null ? `{${name}|${reading}}` : name;
}
