import { buildIfNeeded } from "../../scripts/build-if-needed.ts";

/** Builds the pages once, before test files start portals of their own. */
export default function globalBuild(): void {
  if (!buildIfNeeded()) throw new Error("the pages were not built");
}
