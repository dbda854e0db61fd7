import type { TestProject } from "vitest/node";
import { startPortal } from "./portal.ts";

declare module "vitest" {
  interface ProvidedContext {
    portalUrl: string;
    /** Where its data lies, for who signs somebody in to it (`staff-browser.ts`). */
    portalDataDir: string;
  }
}

/** One portal with the demo town for all browser tests. */
export default async function globalPortal(project: TestProject): Promise<() => Promise<void>> {
  const portal = await startPortal();
  project.provide("portalUrl", portal.url);
  project.provide("portalDataDir", portal.dataDir);
  return portal.stop;
}
