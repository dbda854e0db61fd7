import type { Identity, IdentityName } from "./identities.ts";
import { whoIsAnswered } from "./mail-rules.ts";
import { A_SCENARIO } from "./planning.expectations.ts";
import type { Session } from "./session.ts";
import type { Measured } from "./sql-matrix.ts";

interface Allowed {
  readonly here: readonly IdentityName[];
  readonly there: readonly IdentityName[];
}
/** Who plans: they write. Prefectural staff of a municipality read, and write nothing. */
const WRITERS: Allowed = { here: ["planner", "administrator"], there: ["administrator elsewhere"] };

const READERS: Allowed = {
  here: [...WRITERS.here, "prefectural", "service"],
  there: [...WRITERS.there, "prefectural", "service"],
};

const STANDARD = JSON.stringify({
  id: "of-the-plan",
  kind: "salon",
  figure: 1,
  per: "10000-people",
  source: "計画",
});

const WHO_MAY: Readonly<
  Record<string, readonly [question: (code: string) => string, sign: string, allowed: Allowed]>
> = {
  save_plan_standard: [
    (code) => `public.save_plan_standard('${code}', '${STANDARD}')`,
    '"of-the-plan"',
    WRITERS,
  ],
  remove_plan_standard: [
    (code) => `public.remove_plan_standard('${code}',
      (select min(p.id) from public.plan_standards p where p.municipality_code = '${code}'))`,
    '"removed"',
    WRITERS,
  ],
  kept_dates: [(code) => `public.kept_dates('${code}')`, '"dates"', READERS],
  may_keep_town: [(code) => `public.may_keep_town('${code}')`, '"person"', WRITERS],
  planning_records: [(code) => `public.planning_records('${code}')`, '"scenarios"', READERS],
  save_scenario: [
    (code) => `public.save_scenario('${code}', '{"name": "x", "query": ""}')`,
    '"id"',
    WRITERS,
  ],
  save_school_holiday: [
    (code) => `public.save_school_holiday('${code}',
      '{"name": "x", "from": "2026-12-24", "to": "2027-01-07", "source": "x"}')`,
    '"id"',
    WRITERS,
  ],
  save_site_candidates: [
    (code) =>
      `public.save_site_candidates('${code}', 'hall', '[{"name": "x", "area": "y"}]', true)`,
    '"saved"',
    WRITERS,
  ],
  // Past the question who asks comes the seal, which only the portal makes.
  release_people: [
    (code) => `public.release_people('${code}', '{"surveyedOn": "2025-10-01"}', 'x')`,
    '"seal-broken"',
    { here: [...WRITERS.here, "service"], there: [...WRITERS.there, "service"] },
  ],
  // The records are here: a scenario of another municipality is removed by nobody.
  remove_planning_record: [
    (code) => `public.remove_planning_record('${code}', '${A_SCENARIO}')`,
    '"removed"',
    { ...WRITERS, there: [] },
  ],
};
export const PLANNING_FUNCTIONS = Object.keys(WHO_MAY);

/** Who gets an answer, by name of the function. */
export async function planningPeople(
  session: Session,
  identities: readonly Identity[],
  name: string,
): Promise<Measured> {
  const [question, sign, shouldBe] = WHO_MAY[name] ?? [() => "null", "", { here: [], there: [] }];
  return { is: await whoIsAnswered(session, identities, question, sign), shouldBe };
}
