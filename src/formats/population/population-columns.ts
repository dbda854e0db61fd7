/** man1 and woman1 are 0 to 4 years, man18 and woman18 are 85 and older. */
const BANDS = 18;
const BAND_YEARS = 5;
export const BAND_STARTS: readonly number[] = Array.from(
  { length: BANDS },
  (_, i) => i * BAND_YEARS,
);

/** Columns by the names that LinkData files give them; files with Japanese heads are read under the same. */
const NAMES: Readonly<Record<string, RegExp>> = {
  prefCode: /^(都道府県コード又は市区町村コード|全国地方公共団体コード|市区町村コード)$/,
  surveyDate: /^(調査年月日|基準日)$/,
  regionName: /^(地域名|町丁目名?|町名)$/,
  totalPopulation: /^(総人口|人口総数)$/,
  male: /^男性?$/,
  woman: /^女性?$/,
  numberOfHouseholds: /^(総)?世帯(総)?数$/,
  // As e-Stat and councils write it: 単独世帯数, １人世帯数　一般世帯数 (mesh statistics), 単身世帯 …
  numberOfSingleHouseholds: /^(単身|単独|1人|一人|(1人|一人|ひとり)暮らしの?)世帯数?(一般世帯数)?$/,
  // 高齢単身世帯数, 65歳以上の単独世帯数, 65歳以上世帯員の単独世帯 …
  numberOfSingleHouseholdsFrom65:
    /^(高齢者?の?|65歳以上(世帯員|の者|者)?の?)(単身|単独|1人|一人|(1人|一人|ひとり)暮らしの?)世帯数?(一般世帯数)?$/,
};
const BAND = /^(?:(\d{1,2})[-~〜](\d{1,2})歳|(\d{1,2})歳以上)の?(男|女)性?$/;

const fold = (head: string): string =>
  head
    .normalize("NFKC")
    .replace(/[\s_()]/g, "")
    .replace(/[‐‑–—―−]/g, "-");

/** The name under which a head is read; a LinkData name is its own. Null where it says nothing that is taken. */
export function populationColumn(head: string): string | null {
  if (Object.hasOwn(NAMES, head) || /^(wo)?man([1-9]|1[0-8])$/.test(head)) return head;
  const folded = fold(head);
  for (const [name, written] of Object.entries(NAMES)) if (written.test(folded)) return name;
  return bandColumn(folded);
}

function bandColumn(folded: string): string | null {
  const match = BAND.exec(folded);
  if (match === null) return null;
  const [, from, to, open, sex] = match;
  const band = BAND_STARTS.indexOf(Number(from ?? open));
  const isBand =
    open === undefined
      ? Number(to) === Number(from) + BAND_YEARS - 1 && band < BANDS - 1
      : band === BANDS - 1;
  return band === -1 || !isBand ? null : `${sex === "男" ? "man" : "woman"}${band + 1}`;
}

/** Cells of a row by those names, and how the file itself calls a column. */
export interface PopulationCells {
  readonly cell: (column: string) => string | undefined;
  readonly head: (column: string) => string;
}

/** `heads` stand over the cells from `first` on. Of two columns that say the same the first one counts. */
export function populationCells(
  heads: readonly string[],
  first: number,
): (cells: readonly string[]) => PopulationCells {
  const at = new Map<string, number>();
  heads.forEach((head, index) => {
    const column = populationColumn(head);
    if (column !== null && !at.has(column)) at.set(column, index);
  });
  return (cells) => ({
    cell: (column) => cells[(at.get(column) ?? Number.NaN) + first],
    head: (column) => heads[at.get(column) ?? Number.NaN]?.trim() ?? column,
  });
}
