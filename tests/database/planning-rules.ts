import type { Identity, IdentityName } from "./identities.ts";
import { whoIsAnswered } from "./mail-rules.ts";
import type { Session } from "./session.ts";
import type { Measured } from "./sql-matrix.ts";

interface Allowed {
  readonly here: readonly IdentityName[];
  readonly there: readonly IdentityName[];
}
/** Who plans: they write. Prefectural staff of a municipality read, and write nothing. */
const WRITERS: Allowed = { here: ["planner", "administrator"], there: ["administrator elsewhere"] };

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
