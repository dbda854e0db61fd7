import { addressesOf, staffAddressesOf } from "../../domain/addresses.ts";
import type { Person } from "../../domain/people/person.ts";

/** Where somebody goes on who has just signed in: to the workspace, or to the pages of their groups. */
export function afterSignIn(person: Person, municipalityCode: string): string {
  const staff = staffAddressesOf(municipalityCode);
  if (person.secondFactor === "not-needed") return addressesOf(municipalityCode, "ja").mine();
  return person.secondFactor === "passed" ? staff.page("today") : staff.secondFactor;
}
