import { inject } from "vitest";
import type { Language } from "../../src/domain/addresses.ts";
import { addressesOf, TOWN_PAGES } from "../../src/domain/addresses.ts";
import { ASK_ANSWERS } from "../../src/domain/keeping-true/asked-entry.ts";
import { OPERATOR_PAGES } from "../../src/domain/municipality/municipality.ts";

export const DEMO = "990019";

interface Snapshot {
  readonly activities: readonly { id: string; placeId: string | null }[];
  readonly places: readonly { id: string; disclosure: string }[];
  readonly zones: readonly { id: string; level: string; name: string }[];
  readonly groups: readonly { id: string }[];
  readonly events: readonly { id: string; endsOn: string }[];
}

let loaded: Snapshot | undefined;

/** The demo town's public snapshot, as anybody can fetch it. */
export async function demoSnapshot(): Promise<Snapshot> {
  if (loaded === undefined) {
    const base = inject("portalUrl");
    const pointer = (await (await fetch(`${base}/${DEMO}/snapshot.json`)).json()) as {
      address: string;
    };
    loaded = (await (await fetch(`${base}${pointer.address}`)).json()) as Snapshot;
  }
  return loaded;
}

export interface Template {
  readonly name: string;
  readonly address: string;
}

/** One address for every page template, and for the shapes of data that change a template most. */
export async function templates(language: Language): Promise<Template[]> {
  const town = await demoSnapshot();
  const addresses = addressesOf(DEMO, language);
  const placeWith = (disclosure: string) =>
    idOf(town.places.find((place) => place.disclosure === disclosure));
  return [
    { name: "towns", address: "/" },
    { name: "home", address: addresses.home },
    ...TOWN_PAGES.map((page) => ({ name: page, address: addresses.page(page) })),
    {
      name: "list, filtered",
      address: addresses.page("list", new URLSearchParams("kind=salon&day=TU&free=1")),
    },
    {
      name: "list, nothing left",
      address: addresses.page("list", new URLSearchParams("kind=food-pantry&day=SU&time=evening")),
    },
    { name: "list, searched", address: addresses.page("list", new URLSearchParams("q=無料 体操")) },
    {
      name: "list, nothing found",
      address: addresses.page("list", new URLSearchParams("q=まーじゃそん&day=SU")),
    },
    {
      name: "list, unknown filter value",
      address: addresses.page("list", new URLSearchParams("zone=nowhere&day=XX")),
    },
    { name: "activity", address: addresses.noun("activity", idOf(town.activities[0])) },
    {
      name: "activity without a place",
      address: addresses.noun(
        "activity",
        idOf(town.activities.find((activity) => activity.placeId === null)),
      ),
    },
    { name: "place, exact", address: addresses.noun("place", placeWith("exact")) },
    { name: "place, approximate", address: addresses.noun("place", placeWith("approximate")) },
    { name: "place, hidden", address: addresses.noun("place", placeWith("hidden")) },
    ...["small-area", "daily-life", "junior-high"].map((level) => ({
      name: `zone, ${level}`,
      address: addresses.noun("zone", idOf(town.zones.find((zone) => zone.level === level))),
    })),
    { name: "group", address: addresses.noun("group", idOf(town.groups[0])) },
    { name: "event", address: addresses.noun("event", idOf(town.events[0])) },
    { name: "wrong", address: addresses.wrong(idOf(town.activities[0])) },
    { name: "claim", address: addresses.claim(idOf(town.activities[0])) },
    ...ASK_ANSWERS.map((said) => ({ name: `answered ${said}`, address: addresses.answered(said) })),
    { name: "sign-in of groups", address: addresses.mine("sign-in") },
    ...["mail", "call"].map((how) => ({
      name: `register, sent by ${how}`,
      address: addresses.page("register", new URLSearchParams({ sent: how })),
    })),
    {
      name: "subscribe, begun",
      address: addresses.page("subscribe", new URLSearchParams("begun=yes")),
    },
    ...OPERATOR_PAGES.map((page) => ({ name: `about ${page}`, address: addresses.about(page) })),
  ];
}

/** Addresses that lead nowhere; each must answer with a page that says so and leads on. */
export const WRONG_ADDRESSES: readonly Template[] = [
  { name: "unknown municipality", address: "/123455/ja/" },
  { name: "unknown language", address: `/${DEMO}/xx/` },
  { name: "unknown page", address: `/${DEMO}/ja/nothing-here` },
  { name: "unknown activity", address: `/${DEMO}/ja/activity/nothing-here` },
  { name: "unknown place", address: `/${DEMO}/ja/place/nothing-here` },
  { name: "unknown zone", address: `/${DEMO}/ja/zone/nothing-here` },
  { name: "unknown group", address: `/${DEMO}/ja/group/nothing-here` },
  { name: "unknown event", address: `/${DEMO}/ja/event/nothing-here` },
  { name: "no such file", address: "/nothing.html" },
];

function idOf(found: { id: string } | undefined): string {
  if (found === undefined) throw new Error("the demo town lacks what this template needs");
  return found.id;
}
