import { expect, it } from "vitest";
import { addMunicipality } from "../../src/data/add-municipality.ts";
import { applyImport } from "../../src/data/apply-import.ts";
import { position } from "../../src/domain/units.ts";
import {
  type Arrangement,
  activity,
  coordinator,
  group,
  middle,
  municipality,
  place,
  square,
  zone,
} from "../arrangements/build.ts";
import { deskArrangements } from "../arrangements/desks.ts";
import { peopleArrangements } from "../arrangements/people.ts";
import { townArrangements } from "../arrangements/towns.ts";
import { asPublished } from "./as-published.ts";
import { onEachBackend } from "./contract-backends.ts";
import { apply, requestFor, seed, townOf, wellDone } from "./towns.ts";

const arrangements: readonly Arrangement[] = [
  ...deskArrangements,
  ...peopleArrangements,
  ...townArrangements,
];
const byCode = new Map<string, Arrangement[]>();
for (const arrangement of arrangements) {
  const { code } = arrangement.municipality;
  byCode.set(code, [...(byCode.get(code) ?? []), arrangement]);
}

onEachBackend("what is read", (clients) => {
  it.each([...byCode])("gives back what was put in: %s", async (code, [first, ...more]) => {
    if (first === undefined) throw new Error("a code without an arrangement");
    await seed(clients(), first.municipality, first.records);
    for (const { records } of more) await apply(clients(), code, records);
    const town = await townOf(clients(), code);
    if (more.length === 0)
      expect(town).toEqual(asPublished(first.municipality, first.records, town));
  });

  it("reads more rows than one response holds, in order", async () => {
    const town = municipality(908, "長い市");
    const gazetteer = Array.from({ length: 2345 }, (_, index) => ({
      id: `n${String(index).padStart(5, "0")}`,
      name: `${index}丁目`,
      reading: null,
      lat: 35,
      lng: 137,
      zoneId: null,
      sourceId: null,
    }));
    const progress: [number, number][] = [];
    wellDone(await addMunicipality(clients().service, town));
    const outcome = await applyImport(clients().service, {
      ...requestFor(town.code, { gazetteer: gazetteer.toReversed() }),
      onProgress: (done, total) => progress.push([done, total]),
    });
    expect(wellDone(outcome).added).toBe(2345);
    expect(progress).toEqual([500, 1000, 1500, 2000, 2345].map((done) => [done, 2345]));
    expect((await townOf(clients(), town.code)).gazetteer).toEqual(gazetteer);
  });

  it("widens a municipality's bounds by what is public, never by a home", async () => {
    const town = { ...municipality(910, "広がる市"), bounds: null };
    await seed(clients(), town, {
      zones: [zone("z", "daily-life", "圏域", null)],
      places: [
        place("p", "公民館", { truePosition: position(35.5, 137.5) }),
        place("home", "自宅サロン", {
          disclosure: "hidden",
          truePosition: position(36, 138),
          zoneId: "z",
        }),
      ],
    });
    expect((await townOf(clients(), town.code)).municipality.bounds).toEqual([
      137.5, 35.5, 137.5, 35.5,
    ]);
    await apply(clients(), town.code, { zones: [zone("y", "ward", "東", square(0, 0))] });
    expect((await townOf(clients(), town.code)).municipality.bounds).toEqual([
      137, 35, 137.5, 35.5,
    ]);
  });

  it("gives page-only contacts to the page, and those through the council to nobody", async () => {
    const town = municipality(911, "連絡先の市");
    const contact = (route: "listed" | "page-only" | "through-council") => ({
      route,
      phone: "0000-00-1234",
      email: "salon@example.jp",
      url: null,
    });
    const withheld = { route: "through-council", phone: null, email: null, url: null };
    await seed(clients(), town, {
      groups: [
        group("g1", "載せる会", { contact: contact("listed") }),
        group("g2", "ページだけの会", { contact: contact("page-only") }),
        group("g3", "社協を通す会", { contact: contact("through-council") }),
      ],
      activities: [
        activity("a", "支援者だけ", { visibility: "staff", contact: contact("page-only") }),
      ],
    });
    const read = await townOf(clients(), town.code);
    expect(read.groups.map((entry) => entry.contact)).toEqual([
      contact("listed"),
      contact("page-only"),
      withheld,
    ]);
    const { data } = await clients()
      .anonymous.from("groups")
      .select("contact_phone")
      .eq("municipality_code", town.code)
      .order("id");
    expect(data).toEqual([
      { contact_phone: "0000-00-1234" },
      { contact_phone: null },
      { contact_phone: null },
    ]);
    const { data: held } = await clients().service.rpc("page_only_contacts", { code: town.code });
    expect(held).toEqual([
      {
        owner_table: "groups",
        owner_id: "g2",
        phone: "0000-00-1234",
        email: "salon@example.jp",
        url: null,
      },
    ]);
  });

  it("keeps entries for supporters, and places and groups that only they use, out of the town", async () => {
    const town = municipality(912, "支援者の市");
    await seed(clients(), town, {
      groups: [
        group("g1", "みなの会"),
        group("g2", "支援者だけが知る会"),
        group("g3", "まだ活動のない会"),
      ],
      places: [
        place("p1", "みなの場"),
        place("p2", "支援者だけが知る場"),
        place("p3", "まだ使われない場"),
      ],
      zones: [zone("z", "daily-life", "圏域", square(0, 0))],
      activities: [
        activity("open", "みなのサロン", { groupId: "g1", placeId: "p1" }),
        activity("shared", "同じ場の当事者会", {
          visibility: "staff",
          groupId: "g1",
          placeId: "p1",
        }),
        activity("closed", "当事者会", {
          visibility: "staff",
          groupId: "g2",
          placeId: "p2",
          partnerGroupIds: ["g1"],
          servesZoneIds: ["z"],
        }),
      ],
      dateChanges: [
        { activityId: "closed", date: "2026-12-01", change: "off" },
        { activityId: "open", date: "2026-12-01", change: "on", joinsActivityId: "closed" },
        { activityId: "open", date: "2026-12-02", change: "off" },
      ],
    });
    const read = await townOf(clients(), town.code);
    expect(read.activities.map(({ id }) => id)).toEqual(["open"]);
    expect(read.places.map(({ id }) => id)).toEqual(["p1", "p3"]);
    expect(read.groups.map(({ id }) => id)).toEqual(["g1", "g3"]);
    expect(read.dateChanges).toEqual([{ activityId: "open", date: "2026-12-02", change: "off" }]);
    const publicRows = async (table: string) =>
      (await clients().anonymous.from(table).select("*").eq("municipality_code", town.code)).data;
    expect(await publicRows("activity_partners")).toEqual([]);
    expect(await publicRows("activity_zones")).toEqual([]);
  });

  it("keeps the order in which an owner names its zones and partners", async () => {
    const town = municipality(913, "順の市");
    await seed(clients(), town, {
      groups: [group("a", "一"), group("b", "二"), group("c", "三")],
      zones: ["x", "y", "z"].map((id) => zone(id, "district", id, null)),
      activities: [
        activity("d", "窓口", {
          groupId: "b",
          partnerGroupIds: ["c", "a"],
          servesZoneIds: ["z", "x"],
        }),
      ],
      coordinators: [coordinator("k", "担当", ["y", "x", "z"])],
    });
    const { activities, coordinators } = await townOf(clients(), town.code);
    expect(activities[0]?.partnerGroupIds).toEqual(["c", "a"]);
    expect(activities[0]?.servesZoneIds).toEqual(["z", "x"]);
    expect(coordinators[0]?.zoneIds).toEqual(["y", "x", "z"]);
  });

  it("gives the same bytes for the same revision", async () => {
    const town = municipality(914, "同じ市");
    await seed(clients(), town, {
      places: ["う", "い", "あ", "B", "a", "Z"].map((id) =>
        place(id, id, { truePosition: middle(0, 0) }),
      ),
    });
    const first = await townOf(clients(), town.code);
    expect(JSON.stringify(await townOf(clients(), town.code))).toBe(JSON.stringify(first));
    expect(first.places.map(({ id }) => id)).toEqual(["B", "Z", "a", "あ", "い", "う"]);
  });
});
