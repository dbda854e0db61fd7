import type { Problem } from "../../domain/problem.ts";
import type { StaffEntry } from "../../domain/review/staff-entry.ts";
import type { OpenStaff } from "../open-staff.ts";
import { saveTyped } from "./entry-form.ts";

/** What came of a button on the page of an entry. */
export type EntryPress =
  | { readonly is: "nothing" }
  | { readonly is: "done"; readonly goTo: string }
  | { readonly is: "problems"; readonly problems: readonly Problem[] };

const after = (...said: readonly string[]): URLSearchParams =>
  new URLSearchParams(said.map((one) => ["after", one]));

/** Saves, puts back or takes down, as was pressed. */
export async function pressOnEntry(
  open: OpenStaff,
  entry: StaffEntry,
  params: URLSearchParams,
): Promise<EntryPress> {
  const { staff, office } = open;
  const { code } = open.town.municipality;
  const { id } = entry.activity;
  const failed = (...problems: readonly Problem[]): EntryPress => ({ is: "problems", problems });
  switch (params.get("do")) {
    case "save": {
      const saved = await saveTyped(open, entry, params);
      if (!saved.ok) return failed(...saved.problem);
      return { is: "done", goTo: staff.entry(id, after("saved")) };
    }
    case "undo": {
      const undone = await office.reviewing.undo(code, params.get("change") ?? "");
      if (!undone.ok) return failed(undone.problem);
      const still = await office.reviewing.entry(code, id);
      const goTo = still.ok ? staff.entry(id, after("undone")) : staff.page("entries");
      return { is: "done", goTo };
    }
    case "end-care": {
      const ended = await office.reviewing.endCare(code, id, params.get("carer") ?? "");
      if (!ended.ok) return failed(ended.problem);
      return { is: "done", goTo: staff.entry(id, after("care-ended")) };
    }
    case "take-down": {
      if (params.get("sure") !== "yes") return failed({ code: "form-incomplete", field: "sure" });
      const forGood = params.get("how") === "for-good";
      const down = await office.reviewing.takeDown(code, id, forGood);
      if (!down.ok) return failed(down.problem);
      const { kept, placeStays, groupStays } = down.value;
      const said = [
        kept ? "down" : "down-gone",
        ...(placeStays ? ["place-stays"] : []),
        ...(groupStays ? ["group-stays"] : []),
      ];
      return {
        is: "done",
        goTo: kept ? staff.entry(id, after(...said)) : staff.entries(after(...said)),
      };
    }
    default:
      return { is: "nothing" };
  }
}
