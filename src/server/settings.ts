import { isAbsolute, join, resolve } from "node:path";
import type { Problem } from "../domain/problem.ts";
import { fail, type Result, succeed } from "../domain/result.ts";

/** Where the data is: PostgreSQL of our own, a server's PostgreSQL, or Supabase. */
export type DatabaseSettings =
  | { readonly kind: "embedded" }
  | { readonly kind: "postgres"; readonly url: string }
  | {
      readonly kind: "supabase";
      readonly url: string;
      readonly publishableKey: string;
      readonly secretKey: string;
    };

export interface Settings {
  /** 0 lets the system choose a free port. */
  readonly port: number;
  readonly host: string;
  readonly dataFolder: DataFolderSetting;
  readonly database: DatabaseSettings;
  /** A direct connection for `tsunagiba migrate`. */
  readonly migrateDatabaseUrl: string | null;
  /** The origin residents reach, without a slash at its end; null: the portal says where it listens. */
  readonly publicUrl: string | null;
  /** Whether X-Forwarded-* come from a proxy of our own. */
  readonly trustProxy: boolean;
  /** Whether accounts (`/auth/v1`) can be reached from outside, past the portal's own sign-in. */
  readonly openAuth: boolean;
  readonly quickExitUrl: string;
  /** The mail server; null: mails are kept, or caught in the mailbox of a demo. */
  readonly mail: MailSettings | null;
}

export interface MailSettings {
  /** smtp(s)://user:password@host:port; over `smtp` STARTTLS is asked for unless the URL says `?tls=no`. */
  readonly url: string;
  /** `name <address>` or an address. */
  readonly from: string;
}

export interface DataFolderSetting {
  /** Absolute. */
  readonly path: string;
  /** True where nobody chose the folder: then the portal may move it to where it can work. */
  readonly isDefault: boolean;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_PORT = 4321;
const DEFAULT_HOST = "127.0.0.1";
/** The weather agency: a page that anybody may have been reading. */
const DEFAULT_QUICK_EXIT = "https://www.jma.go.jp/";

/**
 * Settings from environment variables; empty ones count as not set. `folder` is what DATA_DIR is relative to.
 * Every wrong one is reported (`setting-invalid`, `field` names the variable, secrets are not repeated).
 */
export function readSettings(env: Environment, folder: string): Result<Settings, Problem[]> {
  const problems: Problem[] = [];
  const refuse = (field: string, value: string | undefined): void => {
    problems.push({ code: "setting-invalid", field, ...(value === undefined ? {} : { value }) });
  };
  const read = (name: string): string | undefined => env[name]?.trim() || undefined;
  const settings: Settings = {
    port: readPort(read, refuse),
    host: read("HOST") ?? DEFAULT_HOST,
    dataFolder: readDataFolder(read, folder),
    database: readDatabase(read, refuse),
    migrateDatabaseUrl: readDatabaseUrl("MIGRATE_DATABASE_URL", read, refuse),
    publicUrl: readPublicUrl(read, refuse),
    trustProxy: readYesOrNo("TRUST_PROXY", read, refuse),
    openAuth: readYesOrNo("OPEN_AUTH", read, refuse),
    quickExitUrl: readWebAddress("QUICK_EXIT_URL", read, refuse) ?? DEFAULT_QUICK_EXIT,
    mail: readMail(read, refuse),
  };
  return problems.length === 0 ? succeed(settings) : fail(problems);
}

type Read = (name: string) => string | undefined;
type Refuse = (field: string, value: string | undefined) => void;

function readPort(read: Read, refuse: Refuse): number {
  const text = read("PORT");
  if (text === undefined) return DEFAULT_PORT;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  refuse("PORT", text);
  return DEFAULT_PORT;
}

function readDataFolder(read: Read, folder: string): DataFolderSetting {
  const text = read("DATA_DIR");
  if (text === undefined) return { path: join(folder, "data"), isDefault: true };
  return { path: isAbsolute(text) ? text : resolve(folder, text), isDefault: false };
}

function readDatabase(read: Read, refuse: Refuse): DatabaseSettings {
  const databaseUrl = readDatabaseUrl("DATABASE_URL", read, refuse);
  const url = readWebAddress("SUPABASE_URL", read, refuse);
  const publishableKey = read("SUPABASE_PUBLISHABLE_KEY");
  const secretKey = read("SUPABASE_SECRET_KEY");
  if (url === null) {
    return databaseUrl === null ? { kind: "embedded" } : { kind: "postgres", url: databaseUrl };
  }
  if (databaseUrl !== null) refuse("DATABASE_URL", withoutPassword(databaseUrl));
  if (publishableKey === undefined) refuse("SUPABASE_PUBLISHABLE_KEY", undefined);
  if (secretKey === undefined) refuse("SUPABASE_SECRET_KEY", undefined);
  const keys = { publishableKey: publishableKey ?? "", secretKey: secretKey ?? "" };
  return { kind: "supabase", url: url.replace(/\/+$/, ""), ...keys };
}

function readDatabaseUrl(name: string, read: Read, refuse: Refuse): string | null {
  const text = read(name);
  if (text === undefined) return null;
  const url = URL.parse(text);
  if (url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.hostname !== "") return text;
  refuse(name, withoutPassword(text));
  return null;
}

function readPublicUrl(read: Read, refuse: Refuse): string | null {
  const text = readWebAddress("PUBLIC_URL", read, refuse);
  if (text === null) return null;
  const url = new URL(text);
  if (url.pathname === "/" && url.search === "" && url.hash === "") return url.origin;
  refuse("PUBLIC_URL", text);
  return null;
}

function readWebAddress(name: string, read: Read, refuse: Refuse): string | null {
  const text = read(name);
  if (text === undefined) return null;
  const url = URL.parse(text);
  if (url !== null && /^https?:$/.test(url.protocol)) return text;
  refuse(name, withoutPassword(text));
  return null;
}

const SENDER = /^(?:[^<>\p{Cc}]{1,100} <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u;

function readMail(read: Read, refuse: Refuse): MailSettings | null {
  const [url, from] = [read("SMTP_URL"), read("MAIL_FROM")];
  if (url === undefined) {
    if (from !== undefined) refuse("SMTP_URL", undefined);
    return null;
  }
  const parsed = URL.parse(url);
  if (parsed === null || !/^smtps?:$/.test(parsed.protocol) || parsed.hostname === "") {
    refuse("SMTP_URL", withoutPassword(url));
  }
  if (from !== undefined && SENDER.test(from)) return { url, from };
  refuse("MAIL_FROM", from);
  return null;
}

const YES = ["1", "true", "yes", "on"];
const NO = ["0", "false", "no", "off"];

function readYesOrNo(name: string, read: Read, refuse: Refuse): boolean {
  const text = read(name)?.toLowerCase();
  if (text === undefined || NO.includes(text)) return false;
  if (!YES.includes(text)) refuse(name, text);
  return true;
}

/** A password stands between the colon after the scheme and the last @. */
const withoutPassword = (text: string): string => text.replace(/(:\/\/[^:/@]*):.*@/, "$1:***@");
