import type { Visiting } from "../../src/server/office/open-visit.ts";

/** Somebody who is nobody, with an office where any part breaks the test that opens it. */
export const nobodyVisits = (): Visiting => ({
  visit: { person: null },
  office: new Proxy({} as Visiting["office"], {
    get: (_office, part) => {
      throw new Error(`this test has no office, and asks for its ${String(part)}`);
    },
  }),
  cookies: () => [],
});
