import { createHmac, timingSafeEqual } from "node:crypto";

/** RFC 6238 as every app does it: HMAC-SHA-1, six digits, steps of thirty seconds. */
const STEP_SECONDS = 30;
const DIGITS = 6;
/** Telephones run slow or fast by a little: one step before and after the present one is taken too. */
const STEPS_ASIDE = [0, -1, 1];

/** The step that a moment lies in. */
export const stepAt = (now: Date): number => Math.floor(now.getTime() / 1000 / STEP_SECONDS);

/** The code of a step (RFC 4226, section 5.3). */
export function codeOfStep(secret: Uint8Array, step: number, digits: number = DIGITS): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", secret).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 0x0f;
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % 10 ** digits).padStart(digits, "0");
}

/** The step whose code this is, near a moment; null where it is of none. */
export function stepOfCode(secret: Uint8Array, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const present = stepAt(now);
  let found: number | null = null;
  for (const aside of STEPS_ASIDE) {
    const right = codeOfStep(secret, present + aside);
    if (timingSafeEqual(Buffer.from(right), Buffer.from(code))) found ??= present + aside;
  }
  return found;
}
