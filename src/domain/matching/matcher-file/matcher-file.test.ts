import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { municipality } from "../../../../tests/arrangements/build.ts";
import { activitiesOfAnyTown, needs } from "../../../../tests/matching/any-town.ts";
import { PLACES } from "../../../../tests/matching/small-town.ts";
import { townFrom } from "../../../../tests/support/memory-source.ts";
import { resolveWhere } from "../../gazetteer/resolve-where.ts";
import { indexTown } from "../../index-town.ts";
import type { Municipality } from "../../municipality/municipality.ts";
import type { Town, TownRecords } from "../../town.ts";
import { position } from "../../units.ts";
import { coordinatorsOf, zonesHolding } from "../../zone/zone-relations.ts";
import { compileCatalogue } from "../compile-catalogue.ts";
import type { MatchCatalogue } from "../entry.ts";
import { townTaxonomy } from "../interests/own-interests.ts";
import { match } from "../match.ts";
import { catalogueOfMatcher, type MatcherTown } from "./matcher-town.ts";
import { readMatcher } from "./read-matcher.ts";
import { VERSION } from "./rows.ts";
import { writeMatcher } from "./write-matcher.ts";

/** A Tuesday. */
const ON = "2026-11-24";
const DEMO = JSON.parse(
  readFileSync(new URL("../../../../supabase/demo/town.json", import.meta.url), "utf8"),
) as { readonly municipality: Municipality; readonly records: TownRecords };

const demo = townFrom(DEMO.municipality, DEMO.records);
const public_ = (town: Town): Town => ({
  ...town,
  activities: town.activities.filter(({ visibility }) => visibility === "public"),
});
const written = (town: Town): string => JSON.stringify(writeMatcher(indexTown(town)));

function throughTheFile(town: Town): MatcherTown {
  const read = readMatcher(JSON.parse(written(town)));
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

const wholeCatalogue = (town: Town): MatchCatalogue =>
  compileCatalogue(indexTown(public_(town)), ON, { taxonomy: townTaxonomy(town) });

/** An entry as the file can hold it: without what no answer says. */
const comparable = ({ entries }: MatchCatalogue, like: MatchCatalogue) =>
  entries.map((entry, at) => {
    const fields = Object.keys(like.entries[at]?.activity ?? {});
    const activity = Object.entries(entry.activity).filter(([field]) => fields.includes(field));
    return { ...entry, activity: Object.fromEntries(activity) };
  });

describe("the demo town", () => {
  const whole = wholeCatalogue(demo);
  const kept = throughTheFile(demo);
  const catalogue = catalogueOfMatcher(kept, ON);

  test("is the same catalogue through the file", () => {
    expect(catalogue.entries.length).toBe(153);
    expect(catalogue.entries).toEqual(comparable(whole, catalogue));
  });

  test("answers the same to people all over it", () => {
    const homes = demo.gazetteer.map(({ lat, lng }) => position(lat, lng));
    const people = fc.sample(needs, { numRuns: 60, seed: 4 }).map((need, at) => ({
      ...need,
      home: at % 7 === 0 ? null : (homes[at % homes.length] ?? null),
    }));
    const answers = people.map((need) => match(catalogue, need));
    expect(answers).toEqual(people.map((need) => match(whole, need)));
    expect(answers.some(({ nothingFits }) => !nothingFits)).toBe(true);
  });

  test("knows its names, and who looks after a zone, as before", () => {
    const index = indexTown(demo);
    for (const typed of [
      "朝日町1丁目2-3",
      "アサヒチョウ",
      "中央コミュニティセンター",
      "東部",
      "ない町",
    ])
      expect({ typed, ...resolveWhere(kept, typed) }).toEqual({
        typed,
        ...resolveWhere(index, typed),
      });
    for (const { id } of demo.zones) {
      expect(new Set(zonesHolding(kept, id).within)).toEqual(zonesHolding(index, id).within);
      expect(coordinatorsOf(kept, id).map((one) => one.id)).toEqual(
        coordinatorsOf(index, id).map((one) => one.id),
      );
    }
  });
});

describe("any town", () => {
  test("is the same catalogue and answers the same through the file, whatever the order of its rows", () => {
    fc.assert(
      fc.property(activitiesOfAnyTown, needs, (activities, need) => {
        const town = { ...townFrom(municipality(1, "ためし市"), { activities }), places: PLACES };
        const whole = wholeCatalogue(town);
        const catalogue = catalogueOfMatcher(throughTheFile(town), ON);
        expect(catalogue.entries).toEqual(comparable(whole, catalogue));
        expect(match(catalogue, need)).toEqual(match(whole, need));
        expect(written(town)).toBe(written({ ...town, activities: activities.toReversed() }));
      }),
      { numRuns: 100 },
    );
  });

  test("what is for staff only is not in the file", () => {
    fc.assert(
      fc.property(activitiesOfAnyTown, (activities) => {
        const town = townFrom(municipality(1, "ためし市"), { activities });
        const { activityById } = throughTheFile(town);
        const open = activities.filter(({ visibility }) => visibility === "public");
        expect([...activityById.keys()].sort()).toEqual(open.map(({ id }) => id).sort());
      }),
      { numRuns: 50 },
    );
  });
});

test("a file of another version, and what is no such file, is a problem and never half a town", () => {
  const file = writeMatcher(indexTown(townFrom(municipality(1, "ためし市"), {})));
  const unknown = { ok: false, problem: { code: "matcher-file-unknown", field: "version" } };
  for (const other of [{ ...file, version: VERSION + 1 }, { ...file, format: "x" }, {}, null, "x"])
    expect(readMatcher(other)).toEqual(unknown);
});
