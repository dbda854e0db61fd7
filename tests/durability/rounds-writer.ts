// A portal that writes: opens the data as the portal does, keeps eight inserts in flight through the API, and
// prints the number of each one that was acknowledged. Arguments: round, first number, database folder.
import { openBackend } from "../../src/server/backend/open-backend.ts";
import { readSettings } from "../../src/server/settings.ts";

const [, , round = "", first = "", folder = ""] = process.argv;
const settings = readSettings({ DATA_DIR: folder }, folder);
if (!settings.ok) throw new Error(JSON.stringify(settings.problem));
const backend = await openBackend(settings.value, {
  role: "portal",
  onProgress: ({ step }) => console.log(`step ${step}`),
  onLost: (problem) => {
    console.error(JSON.stringify(problem));
    process.exit(1);
  },
});
if (!backend.ok) {
  console.error(JSON.stringify(backend.problem));
  process.exit(1);
}

let stopping = false;
process.once("SIGTERM", () => {
  stopping = true;
});

const IN_FLIGHT = 8;
const PAUSE_AFTER_FAILURE_MS = 20;
let next = Number(first);

async function write(): Promise<void> {
  while (!stopping) {
    const row = { round: Number(round), number: next++ };
    const { error } = await backendClient().from("kill_rounds").insert(row);
    if (error === null) console.log(`ack ${row.number}`);
    else await new Promise((resolve) => setTimeout(resolve, PAUSE_AFTER_FAILURE_MS));
  }
}

function backendClient() {
  if (!backend.ok) throw new Error("the data is not open");
  return backend.value.service;
}

console.log("open");
await Promise.all(Array.from({ length: IN_FLIGHT }, write));
await backend.value.close();
