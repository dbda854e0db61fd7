import { HERE, THERE } from "./full-town.ts";
import { type Session, takenBack } from "./session.ts";
import type { Measured } from "./sql-matrix.ts";

const point = (of: string, id: string) => ({ of, id });
const NOBODY = "00000000-0000-4000-8000-000000000000";

/** What is kept of a day, who replaces it, and what 今すぐ消す takes out of every date and keeps out of those to come. */
export const keptTowns = (session: Session): Promise<Measured> =>
  takenBack(session, async (inside) => {
    const keep = async (on: string, ids: readonly [string, string][], by: string | null = null) => {
      const town = JSON.stringify({
        version: 1,
        ground: {},
        supply: ids.map(([of, id]) => point(of, id)),
      });
      const [row] = await inside.unsafe<{ answer: { kept: boolean } }[]>(
        "select public.keep_town($1, $2, $3, $4) as answer",
        [HERE.code, on, town, by],
      );
      return row?.answer.kept;
    };
    const held = async (on: string) => {
      const [row] = await inside.unsafe<
        { supply: { of: string; id: string }[]; activities: number; removed: number }[]
      >(
        "select supply, activities, removed from private.kept_towns where municipality_code = $1 and kept_on = $2",
        [HERE.code, on],
      );
      return [
        ...(row?.supply ?? []).map(({ of, id }) => `${of}/${id}`),
        row?.activities,
        row?.removed,
      ];
    };
    const own = (id: string): [string, string] => [HERE.code, id];
    const over = (id: string): [string, string] => [THERE.code, id];
    const goes = (code: string, id: string) =>
      inside.unsafe("select private.forget_copies($1, 'activities', $2)", [code, id]);

    const is: Record<string, unknown> = {};
    is.first = await keep("2021-01-01", [own("a")]);
    is.again = await keep("2021-01-01", [own("b")]);
    is.stands = await held("2021-01-01");
    is.pressed = await keep("2021-01-01", [own("a"), own("b"), over("a"), over("b")], NOBODY);
    is.replaced = await held("2021-01-01");
    is.other = await keep("2021-02-01", [own("b"), over("b")]);
    await goes(HERE.code, "a");
    is.ownGone = [await held("2021-01-01"), await held("2021-02-01")];
    await goes(THERE.code, "b");
    is.neighboursGone = [await held("2021-01-01"), await held("2021-02-01")];
    await inside.unsafe("select private.forget_copies($1, 'places', 'b')", [HERE.code]);
    is.placeOfThatName = await held("2021-02-01");
    await inside.unsafe(
      `insert into private.taken_down (municipality_code, record_table, record_key) values
       ($1, 'activities', 'a'), ($2, 'activities', 'c'), ($1, 'places', 'b')`,
      [HERE.code, THERE.code],
    );
    await keep("2021-03-01", [own("a"), own("b"), own("c"), over("a"), over("c")]);
    is.keptOut = await held("2021-03-01");

    await keep("2021-01-01", [own("b")], NOBODY);
    is.pressedAgain = await held("2021-01-01");

    const [h, t] = [HERE.code, THERE.code];
    const shouldBe = {
      first: true,
      again: false,
      stands: [`${h}/a`, 1, 0],
      pressed: true,
      replaced: [`${h}/a`, `${h}/b`, `${t}/a`, `${t}/b`, 2, 0],
      other: true,
      ownGone: [
        [`${h}/b`, `${t}/a`, `${t}/b`, 1, 1],
        [`${h}/b`, `${t}/b`, 1, 0],
      ],
      neighboursGone: [
        [`${h}/b`, `${t}/a`, 1, 1],
        [`${h}/b`, 1, 0],
      ],
      placeOfThatName: [`${h}/b`, 1, 0],
      keptOut: [`${h}/b`, `${h}/c`, `${t}/a`, 2, 0],
      pressedAgain: [`${h}/b`, 1, 0],
    };
    return { is, shouldBe };
  });
