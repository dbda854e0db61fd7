import type { Contact } from "../../domain/activity/activity.ts";
import type { StaffEntry } from "../../domain/review/staff-entry.ts";

export interface NumberToCall {
  readonly of: "activity" | "group" | "place";
  readonly number: string;
  /** It stands on no page: the council alone knows it. */
  readonly heldBack: boolean;
}

/** Every number that the council has of an entry, each once, the entry's own first. */
export function numbersOf({ activity, group, place }: StaffEntry): readonly NumberToCall[] {
  const all = [
    numberOf("activity", activity.contact),
    numberOf("group", group?.contact),
    numberOf("place", place?.contact),
  ].flatMap((one) => one ?? []);
  return all.filter(({ number }, at) => all.findIndex((one) => one.number === number) === at);
}

const numberOf = (of: NumberToCall["of"], contact: Contact | undefined): NumberToCall | null =>
  contact?.phone == null
    ? null
    : { of, number: contact.phone, heldBack: contact.route === "through-council" };
