import { HERE, THERE } from "./full-town.ts";
import { answerTo, type Session, takenBack } from "./session.ts";
import type { Measured } from "./sql-matrix.ts";

/** Whose address is one of an entry's: its own, its group's, of who looks after that; of nothing else. */
export async function addressesOfEntries(session: Session): Promise<Measured> {
  const is = await takenBack(session, async (inside) => {
    for (const { code } of [HERE, THERE]) {
      await inside`delete from private.group_members where municipality_code = ${code}`;
      await inside`update public.groups set contact_email = 'group@example.jp'
        where municipality_code = ${code} and id = 'open'`;
      await inside`update private.contacts set email = owner_table || '-' || owner_id || '@example.jp'
        where municipality_code = ${code}`;
    }
    await inside`insert into public.groups (municipality_code, id, name, contact_route, contact_email)
      values (${HERE.code}, 'third', 'third', 'listed', 'third@example.jp')`;
    for (const [code, group, address] of [
      [HERE.code, "open", "member@example.jp"],
      [HERE.code, "closed", "other@example.jp"],
      [THERE.code, "open", "elsewhere@example.jp"],
    ] as const)
      await inside`insert into private.group_members (municipality_code, group_id, user_id, email)
        values (${code}, ${group}, gen_random_uuid(), ${address})`;
    const answers: Record<string, unknown> = {};
    for (const address of [
      "Activities-Open@example.jp",
      "group@example.jp",
      "member@example.jp",
      "other@example.jp",
      "elsewhere@example.jp",
      "third@example.jp",
      "groups-closed@example.jp",
      "places-home@example.jp",
      "nobody@example.jp",
    ])
      answers[address] = await answerTo(
        inside,
        `public.entry_of_address('${HERE.code}', 'open', '${address}') ->> 'group'`,
      );
    await inside`update public.activities set contact_email = 'listed@example.jp'
      where municipality_code = ${THERE.code} and id = 'closed'`;
    for (const { code } of [HERE, THERE])
      answers[code] = await answerTo(
        inside,
        `public.entry_of_address('${code}', 'closed', 'listed@example.jp') ->> 'group'`,
      );
    return answers;
  });
  const shouldBe = {
    "Activities-Open@example.jp": "open",
    "group@example.jp": "open",
    "member@example.jp": "open",
    "other@example.jp": null,
    "elsewhere@example.jp": null,
    "third@example.jp": null,
    "groups-closed@example.jp": null,
    "places-home@example.jp": null,
    "nobody@example.jp": null,
    [HERE.code]: null,
    [THERE.code]: "closed",
  };
  return { is, shouldBe };
}
