import { randomBytes } from "node:crypto";
import {
  keepSecondFactor,
  passSecondFactor,
  readSecondFactor,
  useRecoveryCode,
} from "../../data/people/second-factor.ts";
import type { SecondFactorPart, SecondFactorToSetUp } from "../../domain/office/second-factor.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import { base32 } from "../second-factor/base32.ts";
import { inFours, newRecoveryCodes, recoveryHash } from "../second-factor/recovery-codes.ts";
import { stepOfCode } from "../second-factor/totp.ts";
import { mayTry } from "../sessions/limits.ts";
import type { OfficeRequest } from "./office-request.ts";

/** As long as the MAC it makes (RFC 4226, section 4). */
const SECRET_BYTES = 20;
const refused = fail<Problem>({ code: "second-factor-refused", field: "code" });
const notTheirs = fail<Problem>({ code: "not-permitted" });

export function secondFactorPart(request: OfficeRequest): SecondFactorPart {
  const { person, seal, session, now } = request;
  const { service } = request.clients;

  /** The secret of whoever is signed in; null where none was begun, or its key is another one's. */
  const secretAt = async (
    state: "to-set-up" | "to-ask",
  ): Promise<Result<Buffer | null, Problem>> => {
    if (person === null || person.secondFactor !== state) return notTheirs;
    const stored = await readSecondFactor(service, person.userId);
    if (!stored.ok) return stored;
    return succeed(stored.value === null ? null : seal.open(stored.value.secret, person.userId));
  };

  const newSecret = async (userId: string): Promise<Result<Buffer, Problem>> => {
    const secret = randomBytes(SECRET_BYTES);
    const kept = await keepSecondFactor(service, userId, seal.close(secret, userId));
    return kept.ok ? succeed(secret) : kept;
  };

  /** Counts the attempt, then changes the session's token if the code is taken. */
  const passing = async (
    take: (tokenSha256: string, newSha256: string) => Promise<Result<boolean, Problem>>,
  ): Promise<Result<null, Problem>> => {
    const { tokenSha256 } = session;
    if (person === null || tokenSha256 === null) return notTheirs;
    const may = await mayTry(service, "second-factor", person.userId);
    if (!may.ok) return fail({ ...may.problem, field: "code" });
    const passed = await session.rotate((newSha256) => take(tokenSha256, newSha256));
    if (!passed.ok) return passed;
    return passed.value ? succeed(null) : refused;
  };

  const takeCode = async (
    typed: string,
    secret: Buffer | null,
    recovery: readonly string[] | null,
  ): Promise<Result<null, Problem>> =>
    passing(async (tokenSha256, newSha256) => {
      const code = typed.normalize("NFKC").replace(/\s/g, "");
      const step = secret === null ? null : stepOfCode(secret, code, now);
      if (step === null) return succeed(false);
      return passSecondFactor(service, { tokenSha256, newSha256 }, step, recovery);
    });

  return {
    toSetUp: async (issuer) => {
      const known = await secretAt("to-set-up");
      if (!known.ok) return known;
      if (person === null) return notTheirs;
      const secret = known.value === null ? await newSecret(person.userId) : succeed(known.value);
      return secret.ok ? succeed(toEnter(secret.value, issuer, person.email)) : secret;
    },
    confirm: async (typed) => {
      const secret = await secretAt("to-set-up");
      if (!secret.ok) return secret;
      const codes = newRecoveryCodes();
      const taken = await takeCode(typed, secret.value, codes.map(recoveryHash));
      return taken.ok ? succeed(codes) : taken;
    },
    pass: async (typed) => {
      const secret = await secretAt("to-ask");
      if (!secret.ok) return secret;
      const looksLikeApp = /^\d{6}$/.test(typed.normalize("NFKC").replace(/\s/g, ""));
      if (looksLikeApp) return takeCode(typed, secret.value, null);
      return passing((tokenSha256, newSha256) =>
        useRecoveryCode(service, { tokenSha256, newSha256 }, recoveryHash(typed)),
      );
    },
  };
}

function toEnter(secret: Buffer, issuer: string, email: string): SecondFactorToSetUp {
  const letters = base32(secret);
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(email)}`;
  const query = `secret=${letters}&issuer=${encodeURIComponent(issuer)}`;
  return { secret: inFours(letters, " "), address: `otpauth://totp/${label}?${query}` };
}
