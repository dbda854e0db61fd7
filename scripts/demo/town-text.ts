import type { DayText } from "../../src/domain/units.ts";
import { makeTown } from "./town.ts";

/** The demo town as the bytes of its file: one record a line, so that a change of one shows as one. */
export function townText(today: DayText): string {
  const { municipality, records } = makeTown(today);
  const lists = Object.entries(records).map(([name, list]) =>
    Array.isArray(list)
      ? `${JSON.stringify(name)}:[\n${list.map((record) => JSON.stringify(record)).join(",\n")}\n]`
      : `${JSON.stringify(name)}:${JSON.stringify(list)}`,
  );
  return `{"municipality":${JSON.stringify(municipality)},\n"records":{\n${lists.join(",\n")}\n}}\n`;
}
