import { type StaffAddresses, staffAddressesOf } from "../domain/addresses.ts";
import type { Office } from "../domain/office/office.ts";
import { type Person, rolesIn, type StaffRole } from "../domain/people/person.ts";
import { mayOpen, type StaffPageName } from "../domain/people/staff-pages.ts";
import { type OpenTown, openTown } from "./open-town.ts";

/** What every page of the workspace begins with. */
export interface OpenStaff extends OpenTown {
  readonly person: Person;
  /** What the person may do in this municipality. */
  readonly roles: readonly StaffRole[];
  readonly staff: StaffAddresses;
  readonly office: Office;
}

/** What `openStaff` asks of Astro. */
export interface StaffRequest {
  readonly locals: App.Locals;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly url: URL;
  readonly rewrite: (to: string) => Promise<Response>;
  readonly redirect: (to: string, status: 303) => Response;
}

/**
 * Opens a page of the workspace for whoever may see it; `page` is the entry of the menu that it belongs to. Else gives
 * the answer to send instead: the page to sign in on (a form that was posted is lost then), the second factor, or 404.
 *
 *   const open = await openStaff(Astro, "queue");
 *   if (open instanceof Response) return open;
 */
export async function openStaff(
  astro: StaffRequest,
  page: StaffPageName,
): Promise<OpenStaff | Response> {
  const { locals, params } = astro;
  const open = openTown(locals.portal, { ...params, language: "ja" });
  if (open === null) return astro.rewrite("/404");
  const staff = staffAddressesOf(open.town.municipality.code);
  const { person } = locals.visit;
  if (person === null) return astro.redirect(signInFor(staff, astro), 303);
  if (person.secondFactor === "to-ask" || person.secondFactor === "to-set-up") {
    return astro.redirect(staff.secondFactor, 303);
  }
  const roles = rolesIn(person, open.town.municipality.code);
  if (!mayOpen(page, roles)) return astro.rewrite("/404");
  return { ...open, person, roles, staff, office: locals.office };
}

/** The page to sign in on, which leads back to where somebody wanted to go. */
function signInFor(staff: StaffAddresses, { url }: StaffRequest): string {
  const wanted = `${url.pathname}${url.search}`;
  if (wanted === staff.page("today")) return staff.signIn;
  return `${staff.signIn}?${new URLSearchParams({ to: wanted }).toString()}`;
}
