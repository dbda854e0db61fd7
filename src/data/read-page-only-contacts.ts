import type { SupabaseClient } from "@supabase/supabase-js";
import type { Contact } from "../domain/activity/activity.ts";
import type { Problem } from "../domain/problem.ts";
import { type Result, succeed } from "../domain/result.ts";
import { call } from "./call.ts";
import { readCells } from "./rows/cells.ts";
import { heldBackColumns } from "./rows/contact.ts";

type Owner = "groups" | "places" | "activities" | "resources";

/** Gives an entry the contact that is for its own page only, where it has one. */
export type WithPageContact = <Entry extends { readonly id: string; readonly contact: Contact }>(
  owner: Owner,
  entry: Entry,
) => Entry;

/**
 * The contacts that stand on a page of their own and in no file. Only the service may ask; what goes through the
 * council is not among them.
 */
export async function readPageOnlyContacts(
  service: SupabaseClient,
  code: string,
): Promise<
  Result<
    { readonly withPageContact: WithPageContact; readonly problems: readonly Problem[] },
    Problem
  >
> {
  const answer = await call(service, "page_only_contacts", { code });
  if (!answer.ok) return answer;
  const contacts = new Map<string, Contact>();
  const problems: Problem[] = [];
  for (const row of Array.isArray(answer.value) ? (answer.value as unknown[]) : []) {
    const read = readCells("contacts", heldBackColumns, row);
    if (!read.ok) {
      problems.push(read.problem);
      continue;
    }
    const { owner_table, owner_id, phone, email, url } = read.value;
    contacts.set(`${owner_table}/${owner_id}`, { route: "page-only", phone, email, url });
  }
  const withPageContact: WithPageContact = (owner, entry) => {
    const contact = contacts.get(`${owner}/${entry.id}`);
    return contact === undefined || entry.contact.route !== "page-only"
      ? entry
      : { ...entry, contact };
  };
  return succeed({ withPageContact, problems });
}
