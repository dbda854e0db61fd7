import { setTimeout as sleep } from "node:timers/promises";

/**
 * Answers not before a time has passed since it was asked, so that how long it took tells nothing: a password is
 * hashed only where there is an account, and a mail written only where somebody may get it.
 */
export async function evenly<Value>(atLeastMs: number, work: () => Promise<Value>): Promise<Value> {
  const [value] = await Promise.all([work(), sleep(atLeastMs)]);
  return value;
}
