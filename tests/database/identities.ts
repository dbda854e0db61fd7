import { createHmac } from "node:crypto";
import { inject } from "vitest";
import type { TestDatabase } from "../support/database.ts";
import { makePerson, type TestPerson } from "../support/people.ts";
import { HERE, THERE } from "./full-town.ts";

/**
 * Everybody who exists now. `expired` was an administrator an hour ago; `without second factor` and `signed out` are
 * administrators whose access tokens are good. Group members A and B look after a group each.
 */
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
  "without second factor",
  "signed out",
  "group member A",
  "group member B",
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

const administrator = [[HERE.code, "administrator", null]] as const;
const PEOPLE: Readonly<Partial<Record<IdentityName, TestPerson>>> = {
  nobody: {},
  reviewer: { duties: [[HERE.code, "reviewer", null]] },
  "csw of the east": { duties: [[HERE.code, "csw", "east"]] },
  "csw of the west": { duties: [[HERE.code, "csw", "west"]] },
  planner: { duties: [[HERE.code, "planner", null]] },
  administrator: { duties: administrator },
  "administrator elsewhere": { duties: [[THERE.code, "administrator", null]] },
  prefectural: {
    duties: [
      [HERE.code, "prefectural", null],
      [THERE.code, "prefectural", null],
    ],
  },
  suspended: { duties: [...administrator, [HERE.code, "csw", null]] },
  "without second factor": { duties: administrator, signedIn: "without second factor" },
  "signed out": { duties: administrator, signedIn: "no" },
  "group member A": { groups: [[HERE.code, "open"]] },
  "group member B": { groups: [[HERE.code, "closed"]] },
  expired: { duties: administrator },
};

/** Signs everybody up, gives them what is theirs and signs them in, by the functions that the portal uses. */
export async function makeIdentities(database: TestDatabase): Promise<readonly Identity[]> {
  const { secrets } = inject("databaseTemplate");
  const identities: Identity[] = [];
  for (const name of IDENTITIES) {
    const person = PEOPLE[name];
    if (person === undefined) {
      const key = name === "service" ? secrets.secretKey : secrets.publishableKey;
      const role = name === "service" ? "service_role" : "anon";
      identities.push({ name, role, userId: null, headers: { apikey: key } });
      continue;
    }
    const email = `${name.toLowerCase().replaceAll(" ", ".")}@example.jp`;
    const { userId, accessToken } = await makePerson(database, email, person);
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
