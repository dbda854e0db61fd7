import { expect, test } from "vitest";
import { runKillRounds } from "./kill-rounds.ts";

test(
  "kill -9 of portal and database: nothing acknowledged is lost",
  { timeout: 300_000 },
  async () => {
    const rounds = await runKillRounds({ rounds: 4, writes: 200, onRound: () => {} });
    expect(rounds.map(({ victim, lost, leftRunning }) => [victim, lost, leftRunning])).toEqual([
      ["portal", 0, false],
      ["database", 0, false],
      ["portal", 0, false],
      ["database", 0, false],
    ]);
    expect(rounds.filter(({ victim, adopted }) => victim === "portal" && adopted)).toHaveLength(2);
  },
);
