/** Whether docs/data-dictionary.md tells of every table and column that the migrations make, and of no others. */
import { readFileSync } from "node:fs";
import { readMigrations } from "../../src/server/backend/migrations.ts";

const DICTIONARY = "docs/data-dictionary.md";

/** Columns by table: `public.zones` → `id`, `name` … */
export type Columns = ReadonlyMap<string, ReadonlySet<string>>;

const CREATE = /^create table (?:if not exists )?((?:public|private)\.\w+) \(\n([\s\S]*?)^\);/gm;
const ALTER = /^alter table (?:only )?((?:public|private)\.\w+)\s+([^;]*);/gm;
const DROP = /^drop table (?:if exists )?((?:public|private)\.\w+)/gm;
const COLUMN = /^ {2}(\w+) /gm;
const NOT_A_COLUMN = new Set([
  "primary",
  "foreign",
  "unique",
  "constraint",
  "check",
  "exclude",
  "like",
]);
const CHANGE = /(add|drop) column (?:if (?:not )?exists )?(\w+)|rename column (\w+) to (\w+)/g;

/**
 * The tables of migrations, which are written as our own are: a statement begins its line, a column stands on a line
 * of its own, two spaces in. A database test compares this with a real catalogue.
 */
export function columnsOfMigrations(texts: readonly string[]): Columns {
  const tables = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const [, table = "", body = ""] of text.matchAll(CREATE)) {
      const names = [...body.matchAll(COLUMN)].map(([, name = ""]) => name);
      tables.set(table, new Set(names.filter((name) => !NOT_A_COLUMN.has(name))));
    }
    for (const [, table = "", changes = ""] of text.matchAll(ALTER)) {
      const columns = tables.get(table);
      for (const [, how, name = "", from = "", to] of changes.matchAll(CHANGE)) {
        if (how === "add") columns?.add(name);
        else columns?.delete(how === "drop" ? name : from);
        if (to !== undefined) columns?.add(to);
      }
    }
    for (const [, table = ""] of text.matchAll(DROP)) tables.delete(table);
  }
  return tables;
}

/** What the dictionary tells: a heading names a table, the first cell of a row below it a column. */
export function columnsOfDictionary(markdown: string): Columns {
  const tables = new Map<string, Set<string>>();
  let columns = new Set<string>();
  for (const line of markdown.split("\n")) {
    const table = /^### `([a-z_.]+)`/.exec(line)?.[1];
    if (table !== undefined) {
      columns = new Set();
      tables.set(table, columns);
    }
    const column = /^\| `(\w+)` +\|/.exec(line)?.[1];
    if (column !== undefined) columns.add(column);
  }
  return tables;
}

/** A line for each table or column that only one of the two has. */
export function differences(stored: Columns, told: Columns): string[] {
  const names = (columns: Columns): string[] =>
    [...columns].flatMap(([table, own]) => [table, ...[...own].map((name) => `${table}.${name}`)]);
  const [inMigrations, inDictionary] = [names(stored), names(told)];
  return [
    ...inMigrations
      .filter((name) => !inDictionary.includes(name))
      .map((name) => `not told: ${name}`),
    ...inDictionary
      .filter((name) => !inMigrations.includes(name))
      .map((name) => `no longer there: ${name}`),
  ];
}

function main(): number {
  const stored = columnsOfMigrations(readMigrations().map(({ sql }) => sql));
  const found = differences(stored, columnsOfDictionary(readFileSync(DICTIONARY, "utf8")));
  for (const line of found) console.error(`${DICTIONARY}: ${line}`);
  console.log(`${stored.size} tables, ${found.length} differences from ${DICTIONARY}`);
  return found.length === 0 ? 0 : 1;
}

if (import.meta.main) process.exit(main());
