/// <reference types="astro/client" />
declare namespace App {
  interface Locals {
    portal: import("./domain/portal.ts").Portal;
    /** The body of a posted form as the server read it, null on other requests. */
    form: FormData | null;
    /** Who asks; nobody on public pages, which are the same for everybody. */
    visit: import("./domain/people/visit.ts").Visit;
    /** What people may do here: writing, and reading what is not public. Made for one request. */
    office: import("./domain/office/office.ts").Office;
  }
}
