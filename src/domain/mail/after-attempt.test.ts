import { expect, it } from "vitest";
import { afterAttempt } from "./after-attempt.ts";

const failing = (trouble: Parameters<typeof afterAttempt>[0] & { sent: false }, attempts: number) =>
  afterAttempt(trouble, attempts);

it("is sent once the server took it", () => {
  expect(afterAttempt({ sent: true }, 3)).toEqual({ state: "sent", waitSeconds: 0 });
});

it("waits longer each time, two days in all, then fails", () => {
  const trouble = { sent: false, trouble: "refused-for-now", reply: 451 } as const;
  const waits = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => failing(trouble, n));
  expect(waits.map(({ waitSeconds }) => waitSeconds)).toEqual([
    60, 300, 900, 3600, 10_800, 21_600, 43_200, 86_400,
  ]);
  expect(waits.every(({ state }) => state === "waiting")).toBe(true);
  expect(failing(trouble, 9)).toEqual({ state: "failed", waitSeconds: 0 });
});

it("tries again where nothing was handed over", () => {
  for (const trouble of ["server-unreachable", "login-refused"] as const)
    expect(failing({ sent: false, trouble, reply: null }, 1).state).toBe("waiting");
});

it("fails at once where trying again mends nothing", () => {
  for (const trouble of ["address-refused", "message-refused"] as const)
    expect(failing({ sent: false, trouble, reply: 550 }, 1)).toEqual({
      state: "failed",
      waitSeconds: 0,
    });
});

it("is uncertain where it may have arrived", () => {
  expect(failing({ sent: false, trouble: "connection-lost", reply: null }, 1)).toEqual({
    state: "uncertain",
    waitSeconds: 0,
  });
});
