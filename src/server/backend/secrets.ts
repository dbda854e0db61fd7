import { generateApiKey } from "@supabase/lite";
import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import { errorCode, errorMessage } from "./connection.ts";

/** What the API of the portal's own backend is opened with. */
export interface Secrets {
  readonly publishableKey: string;
  readonly secretKey: string;
  readonly jwtSecret: string;
}

const FILE_NAME = "secrets.json";

/**
 * The secrets of this data folder: made once, kept in a file that only the portal's user may read.
 * `folder-not-writable` where the file cannot be made or holds something else.
 */
export async function readOrMakeSecrets(folder: string): Promise<Result<Secrets, Problem>> {
  const path = join(folder, FILE_NAME);
  try {
    return succeed(readSecrets(path) ?? keepFirst(path, await makeSecrets()));
  } catch (error) {
    return fail({ code: "folder-not-writable", field: path, value: errorMessage(error) });
  }
}

export async function makeSecrets(): Promise<Secrets> {
  const [publishable, secret] = await Promise.all([
    generateApiKey("publishable"),
    generateApiKey("secret"),
  ]);
  return {
    publishableKey: publishable.key,
    secretKey: secret.key,
    jwtSecret: randomBytes(48).toString("base64url"),
  };
}

function readSecrets(path: string): Secrets | null {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
  const value: unknown = JSON.parse(text);
  if (isSecrets(value)) return value;
  throw new Error("not the secrets of a portal");
}

function isSecrets(value: unknown): value is Secrets {
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map(Object.entries(value));
  return ["publishableKey", "secretKey", "jwtSecret"].every((name) => {
    const field: unknown = fields.get(name);
    return typeof field === "string" && field.length > 20;
  });
}

/** A link is made or not, never half: of two starts at once the first one's secrets stay. */
function keepFirst(path: string, secrets: Secrets): Secrets {
  const unfinished = `${path}.${process.pid}`;
  const file = openSync(unfinished, "w", 0o600);
  try {
    writeSync(file, `${JSON.stringify(secrets, null, 2)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  try {
    linkSync(unfinished, path);
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw error;
  } finally {
    rmSync(unfinished, { force: true });
  }
  return readSecrets(path) ?? secrets;
}
