import type { Portal } from "../../../domain/portal.ts";
import type { Problem } from "../../../domain/problem.ts";
import type { OpenStaff } from "../../open-staff.ts";
import { typedIn } from "../../typed.ts";
import { neighboursIn } from "../planning-setting.ts";

/** きょうの姿を残す, where a form asks for it. */
export async function keepToday(
  open: OpenStaff,
  portal: Portal,
  form: FormData | null,
): Promise<{ readonly kept: boolean; readonly problems: readonly Problem[] }> {
  if (form === null) return { kept: false, problems: [] };
  if (typedIn(form, "do") !== "keep")
    return { kept: false, problems: [{ code: "form-incomplete" }] };
  const { municipality } = open.town;
  const kept = await open.office.planning.keepTown(municipality.code, {
    index: open.index,
    on: open.today,
    neighbours: neighboursIn(portal, municipality),
  });
  return kept.ok ? { kept: true, problems: [] } : { kept: false, problems: [kept.problem] };
}
