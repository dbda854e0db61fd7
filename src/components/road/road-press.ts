import { formParams } from "../../domain/form-params.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import { LONGEST_NOTE } from "../../domain/road/staff-note.ts";
import type { OpenStaff } from "../open-staff.ts";

/** What a press on the page of an entry did. */
export const ROAD_DONE = ["confirmed", "added", "withdrawn"] as const;
export type RoadDone = (typeof ROAD_DONE)[number];

/** Does what was pressed on the page of an entry: it is confirmed, a note is added, or one is withdrawn. */
export async function pressOnRoad(
  open: OpenStaff,
  activityId: string,
  posted: FormData,
): Promise<Result<RoadDone, Problem>> {
  const params = formParams(posted);
  const { code } = open.town.municipality;
  const { keepingTrue, road } = open.office;
  const withdraw = params.get("withdraw");
  if (params.get("do") === "right") {
    const confirmed = await keepingTrue.answer(code, activityId, "right");
    return confirmed.ok ? succeed("confirmed") : confirmed;
  }
  if (withdraw !== null) {
    const withdrawn = await road.withdrawNote(code, withdraw);
    return withdrawn.ok ? succeed("withdrawn") : withdrawn;
  }
  const text = (params.get("note") ?? "").replaceAll("\r\n", "\n").trim();
  if (text === "") return fail({ code: "form-incomplete", field: "note" });
  if (Array.from(text).length > LONGEST_NOTE)
    return fail({ code: "value-too-long", field: "note" });
  const seenOn = params.get("seenOn") ?? "";
  const added = await road.addNote(code, activityId, { text, seenOn });
  return added.ok ? succeed("added") : added;
}
