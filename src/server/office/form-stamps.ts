import { createHmac, randomBytes, randomUUID, timingSafeEqual } from "node:crypto";
import {
  FASTEST_MS,
  type FormStamp,
  type StampVerdict,
} from "../../domain/registering/form-stamp.ts";

/** Of this process: whoever sends a form that was shown before it started sees it once more. */
const SECRET = randomBytes(32);

/** A stamp for a form that is shown now. */
export const newStamp = (now: Date): FormStamp => stampAt(randomUUID(), now.getTime());

/** Whether a form that came back was shown by this process, and was looked at for a moment. */
export function judgeStamp(stamp: FormStamp, now: Date): StampVerdict {
  const own = Buffer.from(stampAt(stamp.key, stamp.shownAt).proof);
  const given = Buffer.from(stamp.proof);
  if (own.length !== given.length || !timingSafeEqual(own, given)) return "unknown";
  return now.getTime() - stamp.shownAt < FASTEST_MS ? "too-fast" : "fine";
}

function stampAt(key: string, shownAt: number): FormStamp {
  const proof = createHmac("sha256", SECRET).update(`${key}.${shownAt}`).digest("base64url");
  return { key, shownAt, proof };
}
