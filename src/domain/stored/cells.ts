import type { Problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";

const bad: unique symbol = Symbol("not what the column holds");

/** Reads one stored value (a column as it comes over the API, a field of stored JSON), or says that it is not of this kind. */
export type Cell<Value> = (value: unknown) => Value | typeof bad;
export type RowOf<Columns> = {
  readonly [Name in keyof Columns]: Columns[Name] extends Cell<infer Value> ? Value : never;
};

export const cell =
  <Value>(is: (value: unknown) => value is Value): Cell<Value> =>
  (value) =>
    is(value) ? value : bad;

export const orNull =
  <Value>(read: Cell<Value>): Cell<Value | null> =>
  (value) =>
    value === null ? null : read(value);

export const listOf =
  <Value>(read: Cell<Value>): Cell<readonly Value[]> =>
  (value) => {
    if (!Array.isArray(value)) return bad;
    const list: Value[] = [];
    for (const element of value as unknown[]) {
      const one = read(element);
      if (one === bad) return bad;
      list.push(one);
    }
    return list;
  };

/** One of a closed list of words. */
export const oneOf = <const Word extends string>(words: readonly Word[]): Cell<Word> =>
  cell((value): value is Word => (words as readonly unknown[]).includes(value));

/** An object with fields of their own kinds; what else stands in it is not taken over. */
export const recordOf =
  <Columns extends Readonly<Record<string, Cell<unknown>>>>(
    columns: Columns,
  ): Cell<RowOf<Columns>> =>
  (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return bad;
    const read = readCells("", columns, value);
    return read.ok ? read.value : bad;
  };

/** The first reading that fits. */
export const firstOf =
  <Readings extends readonly Cell<unknown>[]>(
    ...readings: Readings
  ): Cell<Readings[number] extends Cell<infer Value> ? Value : never> =>
  (value) => {
    for (const read of readings) {
      const one = read(value);
      if (one !== bad) return one as Readings[number] extends Cell<infer Value> ? Value : never;
    }
    return bad;
  };

/** Text of at most so many characters, counted as PostgreSQL and people count them. */
export const textUpTo = (most: number): Cell<string> =>
  cell((value): value is string => typeof value === "string" && Array.from(value).length <= most);
/** A list of at most so many. */
export const upTo =
  <Value>(most: number, read: Cell<readonly Value[]>): Cell<readonly Value[]> =>
  (value) =>
    Array.isArray(value) && value.length > most ? bad : read(value);
/** A whole number between two, both included. */
export const wholeBetween = (least: number, most: number): Cell<number> =>
  cell((value): value is number => Number.isSafeInteger(value) && inRange(value, least, most));
const inRange = (value: unknown, least: number, most: number): boolean =>
  typeof value === "number" && value >= least && value <= most;

export const text = cell((value): value is string => typeof value === "string");
export const flag = cell((value): value is boolean => typeof value === "boolean");
export const number = cell(
  (value): value is number => typeof value === "number" && Number.isFinite(value),
);
export const whole = cell((value): value is number => Number.isSafeInteger(value));
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
export const day = cell((value): value is string => typeof value === "string" && DAY.test(value));
/** A moment as the database has it: ISO 8601 with its offset in JSON; a column may come with a blank and hours alone. */
export const instant: Cell<Date> = (value) => {
  const [, day, time, offset] =
    typeof value === "string"
      ? (/^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d(?::?\d\d)?)$/.exec(
          value,
        ) ?? [])
      : [];
  if (offset === undefined) return bad;
  const moment = new Date(`${day}T${time}${offset.length === 3 ? `${offset}:00` : offset}`);
  return Number.isNaN(moment.getTime()) ? bad : moment;
};
const TIME = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;
export const time = cell((value): value is string => typeof value === "string" && TIME.test(value));

/**
 * Reads one row as the API gave it. What has another shape than the column promises is `stored-row-invalid`, with
 * the table and column as `field` and the row's `id` as `value`.
 */
export function readCells<Columns extends Readonly<Record<string, Cell<unknown>>>>(
  table: string,
  columns: Columns,
  row: unknown,
): Result<RowOf<Columns>, Problem> {
  const held: Readonly<Record<string, unknown>> =
    typeof row === "object" && row !== null ? { ...row } : {};
  const entries: [string, unknown][] = [];
  for (const [name, read] of Object.entries(columns)) {
    const value = read(held[name]);
    if (value === bad) return fail(invalid(`${table}.${name}`, held.id));
    entries.push([name, value]);
  }
  return succeed(Object.fromEntries(entries) as RowOf<Columns>);
}

const invalid = (field: string, id: unknown): Problem => ({
  code: "stored-row-invalid",
  field,
  ...(typeof id === "string" ? { value: id } : {}),
});
