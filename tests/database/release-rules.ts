import type { TestDatabase } from "../support/database.ts";
import { actAs } from "./act-as.ts";
import { HERE, THERE } from "./full-town.ts";
import type { Identity } from "./identities.ts";
import { refusal, type Session, takenBack } from "./session.ts";
import type { Measured } from "./sql-matrix.ts";

/** What the portal sends to release a survey, as it is kept. */
export const releaseText = (surveyedOn: string, after: string | null): string =>
  JSON.stringify({
    surveyedOn,
    after,
    threshold: 10,
    source: "国勢調査",
    areas: [{ key: "east", name: "東部", zoneId: "east", counts: [null, 3000, null, 5000] }],
    totals: [null, 3000, null, 5000],
    counts: [{ key: "east", counts: [500, 3000, 1500] }],
  });

/** A release in both municipalities, so that there is something to read and to refuse. */
export async function releaseOne({ sql }: Pick<TestDatabase, "sql">): Promise<void> {
  for (const { code } of [HERE, THERE]) {
    await sql`insert into public.people_releases
      (municipality_code, surveyed_on, released_on, threshold, source, areas, totals)
      select ${code}, '2020-10-01', '2026-11-22', 10, 'source', '[]', '[]'
      where exists (select from public.municipalities where municipality_code = ${code})`;
    await sql`insert into private.released_counts (municipality_code, surveyed_on, counts)
      select municipality_code, surveyed_on, '[]' from public.people_releases
      where municipality_code = ${code}`;
  }
}

/** A call that releases, sealed as the portal seals it, or with something else than what was sealed. */
const sealed = (inside: Session, release: string, sealedText = release): Promise<string> =>
  inside
    .unsafe<{ call: string }[]>(
      `select format('select public.release_people(%L, %L, %L) as answer', '${HERE.code}', $1::text,
        encode(sha256(convert_to(concat_ws('/',
          public.people_release_records('${HERE.code}') ->> 'key', $2::text), 'UTF8')), 'hex')) as call`,
      [release, sealedText],
    )
    .then(([row]) => row?.call ?? "");

/** That only what the portal sealed is released, beside the newest release alone. */
export async function sealedReleases(
  session: Session,
  identities: readonly Identity[],
): Promise<Measured> {
  const planner = identities.find(({ name }) => name === "planner");
  if (planner === undefined) throw new Error("nobody plans");
  const asked = async (release: string, other?: string): Promise<unknown> => {
    const outcome = await actAs(session, planner, await sealed(session, release, other));
    return typeof outcome === "string" ? outcome : outcome.rows[0]?.answer;
  };
  const next = releaseText("2025-10-01", "2020-10-01");
  const is = {
    sealed: await asked(next),
    "sealed for other figures": await asked(next, next.replace("5000", "5001")),
    "worked out beside no release": await asked(releaseText("2025-10-01", null)),
    "a second time": await asked(releaseText("2020-10-01", null)),
  };
  const shouldBe = {
    sealed: { surveyedOn: "2025-10-01" },
    "sealed for other figures": { problem: "seal-broken" },
    "worked out beside no release": { problem: "released-meanwhile" },
    "a second time": { surveyedOn: "2020-10-01" },
  };
  return { is, shouldBe };
}

/** That a release and its counts stand, its owner included. */
export async function releasesStand(session: Session): Promise<Measured> {
  const refused = async (statement: string): Promise<string | null> =>
    takenBack(session, (inside) => inside.unsafe(statement)).then(
      () => null,
      (error: unknown) => refusal(error).state,
    );
  const is = {
    update: await refused("update public.people_releases set threshold = 20"),
    delete: await refused(
      `delete from public.people_releases where municipality_code = '${HERE.code}'`,
    ),
    "update of counts": await refused("update private.released_counts set counts = '[]'"),
    "delete of counts": await refused("delete from private.released_counts"),
  };
  const shouldBe = {
    update: "42501",
    delete: "42501",
    "update of counts": "42501",
    "delete of counts": "42501",
  };
  return { is, shouldBe };
}
