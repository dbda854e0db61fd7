/** The values of one field, in the order of the rows; where few differ, each once and which of them it is. */
export type Column =
  | { readonly all: readonly unknown[] }
  | { readonly of: readonly unknown[]; readonly at: readonly number[] };
export type Columns<Row> = { readonly [Field in keyof Row]: Column };

/** A table of rows by columns: equal values lie beside each other, and no name of a field is said twice. */
export interface Table<Row> {
  readonly count: number;
  readonly columns: Columns<Row>;
}

/** Every field of a row; the compiler asks for each. */
export type Fields<Row> = Readonly<Record<keyof Row, true>>;

const names = <Row>(fields: Fields<Row>) => Object.keys(fields) as (keyof Row)[];

export function tableOf<Row>(rows: readonly Row[], fields: Fields<Row>): Table<Row> {
  const columns = Object.fromEntries(
    names(fields).map((field) => [field, columnOf(rows.map((row) => row[field]))]),
  );
  return { count: rows.length, columns: columns as Columns<Row> };
}

export function rowsOf<Row>({ count, columns }: Table<Row>, fields: Fields<Row>): Row[] {
  return Array.from({ length: count }, (_, at) =>
    Object.fromEntries(names(fields).map((field) => [field, valueAt(columns[field], at)])),
  ) as Row[];
}

function columnOf(values: readonly unknown[]): Column {
  const places = new Map<string, number>();
  const of: unknown[] = [];
  const at = values.map((value) => {
    const key = JSON.stringify(value);
    const known = places.get(key) ?? of.push(value) - 1;
    places.set(key, known);
    return known;
  });
  return of.length > values.length / 2 ? { all: values } : { of, at };
}

const valueAt = (column: Column, at: number): unknown =>
  "all" in column ? column.all[at] : column.of[column.at[at] ?? 0];
