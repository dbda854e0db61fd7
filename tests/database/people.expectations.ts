import type { TestDatabase } from "../support/database.ts";
import { makePerson } from "../support/people.ts";
import { HERE } from "./full-town.ts";

const HASH = "repeat('0', 64)";

/** Checks of who is signed in and who looks after what, and changes that each alone must refuse. */
export const PEOPLE_CHECKS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> =
  {
    "private.sessions": {
      sessions_began_by_check: ["began_by = 'no such word'"],
      sessions_email_check: ["email = 'x'", "email = repeat('x', 255)"],
      sessions_token_sha256_check: ["token_sha256 = 'x'"],
    },
    "private.second_factors": {
      second_factors_last_step_check: ["last_step = -1"],
      second_factors_recovery_sha256_check: [`recovery_sha256 = array_fill(${HASH}, array[11])`],
      second_factors_secret_check: ["secret = 'short'", "secret = repeat('x', 501)"],
    },
    "private.attempts": {
      attempts_key_sha256_check: ["key_sha256 = 'x'"],
      attempts_level_check: ["level = -1", "level = 1001"],
    },
    "private.group_members": {
      group_members_email_check: ["email = 'x'", "email = repeat('x', 255)"],
    },
    "private.links": {
      links_email_check: ["email = repeat('x', 255)"],
      links_purpose_check: ["purpose = 'No Such Word'", "purpose = ''"],
      links_subject_check: ["subject = repeat('x', 301)"],
      links_token_sha256_check: ["token_sha256 = 'x'"],
    },
  };

/** Somebody who works here and looks after a group, and a link to them: something to refuse and to note. */
export async function oneAtWork(database: TestDatabase): Promise<void> {
  const email = "at.work@example.jp";
  const { userId } = await makePerson(database, email, {
    duties: [[HERE.code, "csw", "east"]],
    groups: [[HERE.code, "open"]],
  });
  await database.sql`insert into private.second_factors (user_id, secret) values (${userId}, ${"x".repeat(40)})`;
  await database.sql`insert into private.attempts values (${"0".repeat(64)}, 1, now())`;
  await database.sql`insert into private.links (token_sha256, purpose, municipality_code, subject, email, expires_at)
    values (${"0".repeat(64)}, 'sign-in', ${HERE.code}, ${userId}, ${email}, now() + interval '1 hour')`;
}
