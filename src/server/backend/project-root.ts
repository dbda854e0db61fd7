import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder that holds `package.json` and `supabase/migrations`: looked for upwards from this file. */
export function projectRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, "supabase", "migrations"))) {
    const above = dirname(folder);
    if (above === folder) return process.cwd();
    folder = above;
  }
  return folder;
}
