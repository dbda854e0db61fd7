/**
 * The planning view's worker: it holds the town and answers questions, one after the other. The page's own thread asks
 * and draws; nothing is worked out there.
 */
import { answerPlanning } from "../../domain/coverage/planning/answer-planning.ts";
import type { PlanningTown } from "../../domain/coverage/planning/planning-town.ts";
import {
  type PlanningTownFile,
  unpackPlanningTown,
} from "../../domain/coverage/planning/town-file.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";
import { mapPoints, shownOnMap } from "./shown-on-map.ts";

let planning: PlanningTown | null = null;
const answer = (message: FromWorker): void => postMessage(message);

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (data.does === "open") void open(data.address);
  else if (planning !== null) ask(planning, data);
});

async function open(address: string): Promise<void> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`the town did not come: ${response.status}`);
    planning = unpackPlanningTown((await response.json()) as PlanningTownFile);
  } catch {
    planning = null;
  }
  answer(
    planning === null ? { does: "failed" } : { does: "opened", points: mapPoints(planning.town) },
  );
}

function ask(
  { ...town }: PlanningTown,
  { number, query, later }: ToWorker & { does: "ask" },
): void {
  const begun = performance.now();
  const params = new URLSearchParams(query);
  const answered = answerPlanning(town, params, later);
  const shown = shownOnMap(town, params, answered, later);
  answer({ does: "answered", number, answer: answered, shown, took: performance.now() - begun });
}
