/**
 * The file of a backup: gzip over lines of JSON, so that any tool can look into it.
 *
 *   {"format": "tsunagiba-backup", …}                     the header
 *   ["372013", "z1", null]                                a row: its columns' texts, null where a value is not known
 *   {"table": "public.zones", "rows": 1, "sha256": …}     after the rows of each table: their number and hash
 *   {"end": true, "rows": 1, "sha256": …}                 last: all rows, and the hash of everything before
 *
 * Values are PostgreSQL's own text of them, which its input functions read back exactly.
 */
export const FORMAT = "tsunagiba-backup";
export const FORMAT_VERSION = 1;

export interface BackupHeader {
  readonly format: typeof FORMAT;
  readonly formatVersion: number;
  /** When the snapshot was taken, in UTC. */
  readonly madeAt: string;
  /** The versions of all migrations that the database had. */
  readonly migrations: readonly string[];
  readonly tables: readonly BackupTable[];
}

export interface BackupTable {
  /** With its schema: `public.zones`. */
  readonly name: string;
  /** In the order of the rows' values. */
  readonly columns: readonly string[];
}

/** What stands after the rows of a table. */
export interface TableEnd {
  readonly table: string;
  readonly rows: number;
  readonly sha256: string;
}

export interface FileEnd {
  readonly end: true;
  readonly rows: number;
  readonly sha256: string;
}

/** The newest migration of a backup, as people are told it. */
export const newestMigration = ({ migrations }: BackupHeader): string => migrations.at(-1) ?? "-";

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const areTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === "string");

/** True for a file that says it is a backup, of whatever version. */
export const saysItIsBackup = (value: unknown): value is Fields & { formatVersion: number } =>
  isFields(value) && value.format === FORMAT && typeof value.formatVersion === "number";

export const isHeader = (value: unknown): value is BackupHeader & Fields =>
  saysItIsBackup(value) &&
  typeof value.madeAt === "string" &&
  areTexts(value.migrations) &&
  Array.isArray(value.tables) &&
  value.tables.every(
    (table: unknown) =>
      isFields(table) && typeof table.name === "string" && areTexts(table.columns),
  );

export const isTableEnd = (value: unknown): value is TableEnd & Fields =>
  isFields(value) &&
  typeof value.table === "string" &&
  typeof value.rows === "number" &&
  typeof value.sha256 === "string";

export const isFileEnd = (value: unknown): value is FileEnd & Fields =>
  isFields(value) &&
  value.end === true &&
  typeof value.rows === "number" &&
  typeof value.sha256 === "string";
