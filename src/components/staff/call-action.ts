import type { KeepingTrue } from "../../domain/office/keeping-true.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";

/** What was done with an entry or a report of the list of calls. */
export interface CallDone {
  readonly did: "right" | "ended" | "phone" | "postcard" | "report";
  readonly activity: string;
}

/** Does what a button of the list of calls says; null where the form is none of them. */
export async function callAction(
  office: KeepingTrue,
  code: string,
  form: FormData,
): Promise<Result<CallDone, Problem> | null> {
  const typed = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const [did, activity] = [typed("do"), typed("activity")];
  if (did === "report") {
    const settled = await office.settleReport(code, typed("report"));
    return settled.ok ? succeed({ did, activity }) : settled;
  }
  if (did === "right" || did === "ended") {
    const answered = await office.answer(code, activity, did);
    return answered.ok ? succeed({ did, activity }) : answered;
  }
  if (did !== "phone" && did !== "postcard") return null;
  const [round, step] = [Number(typed("round")), Number(typed("step"))];
  if (!Number.isSafeInteger(round) || !Number.isSafeInteger(step)) {
    return fail({ code: "form-incomplete" });
  }
  const noted = await office.note(code, { activity, round, step, way: did });
  return noted.ok ? succeed({ did, activity }) : noted;
}
