import type { Group, Municipality } from "../municipality/municipality.ts";
import type { TownIndex } from "../town-index.ts";
import type { Activity, Contact } from "./activity.ts";

/** Whom a person can ask, and how. `name` is null where nobody is written down. */
export interface WhomToAsk {
  /** `direct`: the activity's own contact. `group`: that of who runs it. `council`: the operator puts in touch. */
  readonly through: "direct" | "group" | "council";
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly url: string | null;
  /** The contact stands on this page only and must not be carried elsewhere. */
  readonly pageOnly: boolean;
}

/** Of whom one can ask. Every `TownIndex` is one. */
interface Askable {
  readonly town: { readonly municipality: Pick<Municipality, "operator" | "operatorPhone"> };
  readonly groupById: ReadonlyMap<string, Pick<Group, "name" | "contact">>;
}
type Asked = Pick<Activity, "groupId" | "contact">;

/**
 * The way a group chose comes first. What is to go through the council goes there, even where a number happens
 * to be stored; and where no way is known, the council (or who runs the portal) is asked.
 */
export function whomToAsk(index: Askable, activity: Asked): WhomToAsk {
  const group = activity.groupId === null ? undefined : index.groupById.get(activity.groupId);
  const name = group?.name ?? null;
  if (activity.contact.route !== "through-council") {
    if (hasWay(activity.contact)) return fromContact("direct", name, activity.contact);
    if (group !== undefined && group.contact.route !== "through-council" && hasWay(group.contact)) {
      return fromContact("group", name, group.contact);
    }
  }
  return theCouncil(index);
}

/**
 * The same for what is carried off the activity's page (an answer, a sheet): null where the way stands on that page
 * only, whether or not the data at hand hold it.
 */
export function whomToAskOpenly(index: Askable, activity: Asked): WhomToAsk | null {
  const group = activity.groupId === null ? undefined : index.groupById.get(activity.groupId);
  if (activity.contact.route === "page-only") return null;
  const ofGroup = activity.contact.route === "listed" && !hasWay(activity.contact);
  if (ofGroup && group?.contact.route === "page-only") return null;
  return whomToAsk(index, activity);
}

/** Who runs the portal, usually the social welfare council. */
export function theCouncil(index: Askable): WhomToAsk {
  const { operator, operatorPhone } = index.town.municipality;
  return {
    through: "council",
    name: operator,
    phone: operatorPhone,
    email: null,
    url: null,
    pageOnly: false,
  };
}

/** A contact's own way, or the council's where it is to go through it or names none. */
export function whomOfContact(index: TownIndex, name: string | null, contact: Contact): WhomToAsk {
  return contact.route !== "through-council" && hasWay(contact)
    ? fromContact("direct", name, contact)
    : theCouncil(index);
}

const hasWay = ({ phone, email, url }: Contact): boolean =>
  phone !== null || email !== null || url !== null;

const fromContact = (
  through: WhomToAsk["through"],
  name: string | null,
  { route, phone, email, url }: Contact,
): WhomToAsk => ({ through, name, phone, email, url, pageOnly: route === "page-only" });

/** May one simply come? Only where no booking is needed and everybody can know where it is. */
export function maySimplyCome(index: TownIndex, activity: Activity): boolean {
  const place = activity.placeId === null ? undefined : index.placeById.get(activity.placeId);
  const asks = activity.intake !== null && activity.intake !== "open";
  return activity.booking === "not-needed" && place?.disclosure === "exact" && !asks;
}

/** Is there a way that needs no telephone: simply coming, writing, a form? Null where none is known. */
export function needsNoPhone(index: TownIndex, activity: Activity): boolean | null {
  if (activity.withoutPhone !== null) return activity.withoutPhone;
  const { email, url } = whomToAsk(index, activity);
  return maySimplyCome(index, activity) || email !== null || url !== null ? true : null;
}
