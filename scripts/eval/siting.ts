/**
 * `npm run eval -- siting --set <folder>`: San Francisco's case of PySAL spopt (16 stores, 205 tracts, road distances),
 * against the optima that enumeration found. The folder holds the three files of the published case.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { linksFromCosts } from "../../src/domain/coverage/links.ts";
import { coverMost } from "../../src/domain/coverage/siting/cover-most.ts";
import { coversOf } from "../../src/domain/coverage/siting/covers.ts";
import { shortenWays } from "../../src/domain/coverage/siting/shorten-ways.ts";
import { parseCsv } from "../../src/formats/csv.ts";

const WITHIN_METRES = 5000;
/** What coverMost and shortenWays must reach of the optimum. */
const LEAST = 0.99;

interface Case {
  readonly tracts: readonly string[];
  readonly stores: readonly string[];
  readonly people: Float64Array;
  readonly pairs: readonly {
    readonly cell: number;
    readonly place: number;
    readonly cost: number;
  }[];
}

interface Optimum {
  readonly pmedian_mean_dist: number;
  readonly mclp_5000_covered: number;
}

/** Prints what was reached for one to five stores; false below the mark. */
export async function run(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({ args: [...args], options: { set: { type: "string" } } });
  if (values.set === undefined) {
    console.error("npm run eval -- siting --set <folder with the San Francisco case of PySAL>");
    return false;
  }
  const city = readCase(values.set);
  const optima = JSON.parse(
    readFileSync(join(values.set, "expected_SF_bruteforce_derived.json"), "utf8"),
  ) as { readonly results: Readonly<Record<string, Optimum>> };
  console.log("stores  people within 5 km   best    tracts     mean way   best mean way");
  const kept = Object.entries(optima.results).map(([count, optimum]) =>
    judge(city, Number(count), optimum),
  );
  return kept.every((held) => held);
}

function judge(city: Case, count: number, optimum: Optimum): boolean {
  const { people, tracts, stores, pairs } = city;
  const links = linksFromCosts(tracts.length, stores.length, pairs, WITHIN_METRES);
  const covers = coversOf(links);
  const { gained, chosen } = coverMost(covers, people, new Uint8Array(tracts.length), count);
  const reached = tracts.filter((_, tract) =>
    links.place
      .slice(links.starts[tract], links.starts[tract + 1])
      .some((store) => chosen.includes(store)),
  );

  const cost = new Float64Array(stores.length * tracts.length).fill(Infinity);
  for (const pair of pairs) cost[pair.place * tracts.length + pair.cell] = pair.cost;
  const table = { candidates: stores.length, cells: tracts.length, cost };
  const nowhere = new Float64Array(tracts.length).fill(Infinity);
  const all = people.reduce((sum, here) => sum + here, 0);
  const mean = shortenWays(table, people, nowhere, count).total / all;
  console.log(
    [
      String(count).padStart(6),
      String(gained).padStart(18),
      (gained / optimum.mclp_5000_covered).toFixed(4).padStart(7),
      `${((reached.length / tracts.length) * 100).toFixed(8)}%`,
      mean.toFixed(10).padStart(18),
      (mean / optimum.pmedian_mean_dist).toFixed(10),
    ].join("  "),
  );
  return gained >= LEAST * optimum.mclp_5000_covered && mean <= optimum.pmedian_mean_dist / LEAST;
}

function readCase(folder: string): Case {
  const demand = rowsOf(folder, "SF_demand_205_centroid_uniform_weight.csv");
  const tracts = demand.map(({ NAME }) => NAME ?? "");
  const stores = rowsOf(folder, "SF_store_site_16_longlat.csv").map(({ NAME }) => NAME ?? "");
  const pairs = rowsOf(folder, "SF_network_distance_candidateStore_16_censusTract_205_new.csv").map(
    (row) => ({
      cell: tracts.indexOf(row.DestinationName ?? ""),
      place: stores.indexOf(row.name ?? ""),
      cost: Number(row.distance),
    }),
  );
  return { tracts, stores, people: Float64Array.from(demand, (row) => Number(row.POP2000)), pairs };
}

function rowsOf(folder: string, name: string): Readonly<Record<string, string>>[] {
  const parsed = parseCsv(readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n"));
  if (!parsed.ok) throw new Error(`${name}: ${parsed.problem.code}`);
  const [header, ...rows] = parsed.value;
  return rows
    .filter(({ cells }) => cells.length > 1)
    .map(({ cells }) =>
      Object.fromEntries((header?.cells ?? []).map((key, at) => [key, cells[at] ?? ""])),
    );
}
