import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DESK_FIELDS } from "../../src/domain/activity/activity.ts";
import {
  ACCESS_WORDS,
  ATMOSPHERE_WORDS,
  AUDIENCE_WORDS,
  BOOKING_WORDS,
  CONTACT_ROUTE_WORDS,
  codesOf,
  DISCLOSURE_WORDS,
  INSURANCE_WORDS,
  INTAKE_WORDS,
  KIND_WORDS,
  PROGRAMME_WORDS,
  SPOKEN_WORDS,
  STEP_WORDS,
  VISIBILITY_WORDS,
} from "../../src/domain/activity/vocabulary.ts";
import { LANGUAGES } from "../../src/domain/addresses.ts";
import { OPERATOR_PAGES, PROGRAMME_STATUSES } from "../../src/domain/municipality/municipality.ts";
import { ASK_ANSWERS } from "../../src/domain/keeping-true/asked-entry.ts";
import { ASK_WAYS } from "../../src/domain/keeping-true/next-step.ts";
import { MAIL_STATES, MAIL_TROUBLES } from "../../src/domain/mail/mail.ts";
import { CANDIDATE_KINDS } from "../../src/domain/planning/planning-records.ts";
import { FACES } from "../../src/domain/photo/photo.ts";
import { SUBMISSION_KINDS, SUBMISSION_STATES } from "../../src/domain/registering/submission.ts";
import { LISTING_RULES } from "../../src/domain/review/listing-rules.ts";
import { OWN_WORD_USE_CODES } from "../../src/domain/search/own-word.ts";
import { COORDINATOR_ROLES, ZONE_LEVELS } from "../../src/domain/zone/zone.ts";
import { testDatabase, type TestDatabase } from "../support/database.ts";

/** The closed list behind each column that has one, as the domain says it. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  "activities.access": codesOf(ACCESS_WORDS),
  "activities.atmosphere": codesOf(ATMOSPHERE_WORDS),
  "activities.audiences": codesOf(AUDIENCE_WORDS),
  "activities.booking": codesOf(BOOKING_WORDS),
  "activities.contact_route": codesOf(CONTACT_ROUTE_WORDS),
  "activities.desk_field": DESK_FIELDS,
  "activities.insurance": codesOf(INSURANCE_WORDS),
  "activities.intake": codesOf(INTAKE_WORDS),
  "activities.kind": codesOf(KIND_WORDS),
  "activities.languages": codesOf(SPOKEN_WORDS),
  "activities.programme": codesOf(PROGRAMME_WORDS),
  "activities.schedule_certainty": ["whole", "usual-week"],
  "activities.steps": codesOf(STEP_WORDS),
  "activities.visibility": codesOf(VISIBILITY_WORDS),
  "chosen_ways.way": ASK_WAYS,
  "confirmation_asks.answer": [...ASK_ANSWERS, "unreached"],
  "confirmation_asks.answered_by": ["link", "group", "staff", "portal"],
  "confirmation_asks.way": ASK_WAYS,
  "contacts.owner_table": ["groups", "places", "activities", "resources"],
  "contacts.route": codesOf(CONTACT_ROUTE_WORDS).filter((route) => route !== "listed"),
  "coordinators.role": COORDINATOR_ROLES,
  "date_changes.change": ["off", "on"],
  "groups.contact_route": codesOf(CONTACT_ROUTE_WORDS),
  "imports.kind": ["file", "submission", "staff", "merge"],
  "log_entries.action": ["insert", "update", "delete"],
  "mails.problem": MAIL_TROUBLES,
  "mails.state": MAIL_STATES,
  "municipalities.programme_status": PROGRAMME_STATUSES,
  "operator_pages.language": LANGUAGES,
  "operator_pages.page": OPERATOR_PAGES,
  "own_kinds.base": codesOf(KIND_WORDS),
  "photos.faces": FACES,
  "places.access": codesOf(ACCESS_WORDS),
  "places.contact_route": codesOf(CONTACT_ROUTE_WORDS),
  "places.disclosure": codesOf(DISCLOSURE_WORDS),
  "plan_standards.kind": codesOf(KIND_WORDS),
  "plan_standards.per": ["zone", "10000-people"],
  "plan_standards.zone_level": ZONE_LEVELS,
  "resources.contact_route": codesOf(CONTACT_ROUTE_WORDS),
  "resources.direction": ["offered", "wanted"],
  "resources.kind": ["place", "skill", "equipment", "fund", "vacant-house", "people"],
  "search_words.use": OWN_WORD_USE_CODES,
  "sessions.began_by": ["link", "password"],
  "site_candidates.kind": CANDIDATE_KINDS,
  "staff_duties.role": ["reviewer", "csw", "planner", "administrator", "prefectural"],
  "submissions.kind": SUBMISSION_KINDS,
  "submissions.language": LANGUAGES,
  "submissions.rules_ticked": LISTING_RULES,
  "submissions.state": SUBMISSION_STATES,
  "subscriptions.kinds": codesOf(KIND_WORDS),
  "subscriptions.language": LANGUAGES,
  "taken_down.record_table": ["activities", "places", "groups"],
  "unmet_needs.step": codesOf(STEP_WORDS),
  "zones.level": ZONE_LEVELS,
};

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

describe("closed lists of words", () => {
  it("are the same in the database and in the domain", async () => {
    const checks = await database.sql<{ column: string; rule: string }[]>`
      select c.relname || '.' || a.attname as column, pg_get_constraintdef(k.oid) as rule
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
      where k.contype = 'c' and c.relnamespace in ('public'::regnamespace, 'private'::regnamespace)
        and cardinality(k.conkey) = 1 and pg_get_constraintdef(k.oid) like '%ARRAY[%'`;
    const held: Record<string, string[]> = {};
    for (const { column, rule } of checks)
      held[column] = [...rule.matchAll(/'([^']+)'::text/g)].map(([, word = ""]) => word).sort();
    // A boundary's GeoJSON types are not a list of ours.
    delete held["zones.boundary"];
    const said = Object.entries(WORDS).map(([column, words]) => [column, [...words].sort()]);
    expect(held).toEqual(Object.fromEntries(said));
  });
});
