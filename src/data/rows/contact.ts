import type { Contact } from "../../domain/activity/activity.ts";
import { CONTACT_ROUTE_WORDS, codesOf } from "../../domain/activity/vocabulary.ts";
import { oneOf, orNull, type RowOf, text } from "./cells.ts";

/** Contact columns of a public row: values stand there only where they are listed everywhere. */
export const contactColumns = {
  contact_route: oneOf(codesOf(CONTACT_ROUTE_WORDS)),
  contact_phone: orNull(text),
  contact_email: orNull(text),
  contact_url: orNull(text),
};
type ContactRow = RowOf<typeof contactColumns>;

export const contactFrom = (row: ContactRow): Contact => ({
  route: row.contact_route,
  phone: row.contact_phone,
  email: row.contact_email,
  url: row.contact_url,
});

export function contactRow({ route, phone, email, url }: Contact): ContactRow {
  const listed = route === "listed";
  return {
    contact_route: route,
    contact_phone: listed ? phone : null,
    contact_email: listed ? email : null,
    contact_url: listed ? url : null,
  };
}

export const heldBackColumns = {
  owner_table: oneOf(["groups", "places", "activities", "resources"]),
  owner_id: text,
  phone: orNull(text),
  email: orNull(text),
  url: orNull(text),
};

/** What is held back from the public row; null where nothing is. */
export function heldBackRow(
  owner: RowOf<typeof heldBackColumns>["owner_table"],
  id: string,
  { route, phone, email, url }: Contact,
) {
  if (route === "listed" || (phone === null && email === null && url === null)) return null;
  return { owner_table: owner, owner_id: id, route, phone, email, url };
}
