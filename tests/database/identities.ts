import { createHmac } from "node:crypto";
import { inject } from "vitest";
import type { TestDatabase } from "../support/database.ts";
import { HERE, THERE } from "./full-town.ts";

/** Everybody who exists now. `expired` was an administrator an hour ago. */
const IDENTITIES = [
  "anon",
  "nobody",
  "reviewer",
  "csw of the east",
  "csw of the west",
  "planner",
  "administrator",
  "administrator elsewhere",
  "prefectural",
  "suspended",
  "expired",
  "service",
] as const;
export type IdentityName = (typeof IDENTITIES)[number];

export interface Identity {
  readonly name: IdentityName;
  readonly role: "anon" | "authenticated" | "service_role";
  readonly userId: string | null;
  /** Headers of a REST request. */
  readonly headers: Readonly<Record<string, string>>;
}

type Duty = readonly [code: string, role: string, zone: string | null];
const DUTIES: Readonly<Partial<Record<IdentityName, readonly Duty[]>>> = {
  nobody: [],
  reviewer: [[HERE.code, "reviewer", null]],
  "csw of the east": [[HERE.code, "csw", "east"]],
  "csw of the west": [[HERE.code, "csw", "west"]],
  planner: [[HERE.code, "planner", null]],
  administrator: [[HERE.code, "administrator", null]],
  "administrator elsewhere": [[THERE.code, "administrator", null]],
  prefectural: [
    [HERE.code, "prefectural", null],
    [THERE.code, "prefectural", null],
  ],
  suspended: [
    [HERE.code, "administrator", null],
    [HERE.code, "csw", null],
  ],
  expired: [[HERE.code, "administrator", null]],
};

/** Signs everybody up and gives them their duties, by the functions that the portal uses. */
export async function makeIdentities(database: TestDatabase): Promise<readonly Identity[]> {
  const { secrets } = inject("databaseTemplate");
  const identities: Identity[] = [];
  for (const name of IDENTITIES) {
    const duties = DUTIES[name];
    if (duties === undefined) {
      const key = name === "service" ? secrets.secretKey : secrets.publishableKey;
      const role = name === "service" ? "service_role" : "anon";
      identities.push({ name, role, userId: null, headers: { apikey: key } });
      continue;
    }
    const { userId, accessToken } = await database.signUp(
      `${name.replaceAll(" ", ".")}@example.jp`,
    );
    for (const [code, duty, zone] of duties)
      await must(database, "give_duty", { person: userId, code, duty, zone });
    if (name === "suspended")
      await must(database, "suspend_staff", { person: userId, suspended: true });
    const token = name === "expired" ? hourOld(accessToken, secrets.jwtSecret) : accessToken;
    const headers = { apikey: secrets.publishableKey, authorization: `Bearer ${token}` };
    identities.push({ name, role: "authenticated", userId, headers });
  }
  return identities;
}

async function must(database: TestDatabase, name: string, args: object): Promise<void> {
  const { error } = await database.backend.service.rpc(name, args);
  if (error !== null) throw new Error(error.message);
}

/** The same token, but its hour is over; signed as the portal signs. */
function hourOld(token: string, secret: string): string {
  const [header = "", payload = ""] = token.split(".");
  const claims: Record<string, unknown> = JSON.parse(Buffer.from(payload, "base64url").toString());
  const now = Math.floor(Date.now() / 1000);
  const old = { ...claims, iat: now - 7200, exp: now - 3600 };
  return signed(header, Buffer.from(JSON.stringify(old)).toString("base64url"), secret);
}

export const signed = (header: string, payload: string, secret: string): string =>
  [
    header,
    payload,
    createHmac("sha256", secret).update(`${header}.${payload}`).digest("base64url"),
  ].join(".");
