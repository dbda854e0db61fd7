/// <reference types="astro/client" />
declare namespace App {
  interface Locals {
    portal: import("./domain/portal.ts").Portal;
    /** The body of a posted form as the server read it, null on other requests. */
    form: FormData | null;
  }
}
