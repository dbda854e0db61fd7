import { randomUUID } from "node:crypto";
import { submitRegistration } from "../../src/data/submit-registration.ts";
import { readRegistration } from "../../src/domain/registering/form/read-registration.ts";
import { withBackend } from "./portal-data.ts";
import { LEAST, REGISTERING } from "./registering-town.ts";
import { DEMO } from "./templates.ts";

/**
 * What a group sends to a running portal of the demo town. Without `email` it waits for the council at once. Gives the
 * submission's id.
 */
export async function sentRegistration(
  dataDir: string,
  fields: Readonly<Record<string, string>>,
): Promise<string> {
  const read = readRegistration(
    new URLSearchParams({
      ...LEAST,
      "when-often": "words",
      "when-words": "毎週木曜 13:30〜15:30",
      ...fields,
    }),
    REGISTERING,
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return withBackend(dataDir, async ({ service }) => {
    const taken = await submitRegistration(service, DEMO, read.value, "ja", randomUUID());
    if (!taken.ok) throw new Error(JSON.stringify(taken.problem));
    return taken.value.id;
  });
}
