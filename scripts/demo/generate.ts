import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isDayText } from "../../src/domain/clock.ts";
import { townText } from "./town-text.ts";
import { WRITTEN_ON } from "./town.ts";

/**
 * Writes supabase/demo/town.json: `node scripts/demo/generate.ts [YYYY-MM-DD]`. The committed file is made for
 * the day on which its texts were written; a test makes it again and compares the bytes.
 */
const file = fileURLToPath(new URL("../../supabase/demo/town.json", import.meta.url));
const today = process.argv[2] ?? WRITTEN_ON;
if (isDayText(today)) {
  const text = townText(today);
  writeFileSync(file, text);
  console.log(`${file}: ${Math.round(Buffer.byteLength(text) / 1024)} kB`);
} else {
  console.error(`Not a day (YYYY-MM-DD): ${today}`);
  process.exitCode = 1;
}
