import type { qrPath } from "../qr-path.ts";
import type { Letter } from "./Letter.tsx";
import type { Sheet } from "./Sheet.tsx";

/** What is needed only by who wants something on paper. On the device it is a file of its own that comes when it is wanted. */
export interface PaperParts {
  readonly Sheet: typeof Sheet;
  readonly Letter: typeof Letter;
  readonly qrPath: typeof qrPath;
}

/** Null where it does not come. */
export async function loadPaperParts(): Promise<PaperParts | null> {
  try {
    return await import("./paper-live.ts");
  } catch {
    return null;
  }
}
