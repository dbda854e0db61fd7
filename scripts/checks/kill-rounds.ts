// kill -9 of the portal and of PostgreSQL, in turn, while writes are acknowledged: none of them may be lost.
import { parseArgs } from "node:util";
import { type Round, runKillRounds, type Victim } from "../../tests/durability/kill-rounds.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "100" },
    writes: { type: "string", default: "1000" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log("node scripts/checks/kill-rounds.ts [--rounds 100] [--writes 1000]");
  process.exit(0);
}

const rounds = await runKillRounds({
  rounds: Number(values.rounds),
  writes: Number(values.writes),
  onRound: (round, number) => {
    const { victim, killedAfter, acknowledged, lost, backAfterMs } = round;
    console.log(
      `round ${number}: ${victim} killed after ${killedAfter}, back after ${backAfterMs} ms, ${acknowledged} acknowledged, ${lost} lost`,
    );
  },
});

const sum = (pick: (round: Round) => number): number =>
  rounds.reduce((total, round) => total + pick(round), 0);
const lost = sum(({ lost }) => lost);
const adopted = rounds.filter((round) => round.adopted).length;
const leftRunning = rounds.filter((round) => round.leftRunning).length;
console.log(
  `${rounds.length} rounds, ${sum(({ acknowledged }) => acknowledged)} writes acknowledged, ${lost} lost, ` +
    `${adopted} times a new portal joined the server that had lived on, ${leftRunning} stops that left PostgreSQL running`,
);
for (const victim of ["portal", "database"] satisfies Victim[]) {
  const back = rounds
    .filter((round) => round.victim === victim)
    .map(({ backAfterMs }) => backAfterMs)
    .sort((a, b) => a - b);
  const at = (share: number): number => back[Math.floor(share * (back.length - 1))] ?? 0;
  console.log(`${victim} killed: writing again after ${at(0.5)} ms (median), ${at(1)} ms (worst)`);
}
process.exit(lost === 0 && leftRunning === 0 ? 0 : 1);
