import type { SupabaseClient } from "@supabase/supabase-js";
import { listImports } from "../../../src/data/list-imports.ts";
import { undoImport } from "../../../src/data/undo-import.ts";
import { importWords as words } from "../../../src/wording/operator-import.ts";
import { type CommandIo, DONE, NOT_DONE } from "../command.ts";
import { sayProblem } from "../say-problem.ts";
import { textTable } from "../text-table.ts";

/** Takes one import back, exactly, or says why that is not possible. */
export async function undoPastImport(
  service: SupabaseClient,
  importId: string,
  io: CommandIo,
): Promise<number> {
  const undone = await undoImport(service, importId);
  if (!undone.ok) {
    sayProblem(io, undone.problem);
    return NOT_DONE;
  }
  io.say(words.undone(undone.value.restored, undone.value.revision));
  return DONE;
}

/** `2026-11-21 22:18`, as clocks in Japan show it. */
const inTokyo = (instant: string): string =>
  new Date(instant).toLocaleString("sv-SE", {
    timeZone: "Asia/Tokyo",
    dateStyle: "short",
    timeStyle: "short",
  });

/** The imports of a municipality, newest first. */
export async function listPastImports(
  service: SupabaseClient,
  code: string,
  io: CommandIo,
): Promise<number> {
  const listed = await listImports(service, code);
  if (!listed.ok) {
    sayProblem(io, listed.problem);
    return NOT_DONE;
  }
  if (listed.value.length === 0) {
    io.say(words.noImports);
    return DONE;
  }
  const rows = listed.value.map((one) => [
    one.id,
    inTokyo(one.appliedAt),
    String(one.records),
    one.undoneAt === null ? "-" : inTokyo(one.undoneAt),
    one.fileName,
  ]);
  io.say(textTable([words.listHeader, ...rows]));
  return DONE;
}
