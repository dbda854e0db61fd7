import type { StaffAddresses } from "../addresses.ts";

/**
 * Where somebody goes on after signing in: a page of this workspace that they asked for, else what there is to do
 * today. Nothing else is believed, so that no link can lead out of the portal by way of the sign-in.
 */
export function goOnFrom(asked: string | null, staff: StaffAddresses): string {
  const home = staff.page("today");
  if (asked === null || !asked.startsWith(`${home}/`)) return home;
  return /^[\w/?=&.%~-]+$/.test(asked) && !asked.includes("//") && !asked.includes("..")
    ? asked
    : home;
}
