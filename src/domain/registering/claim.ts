import type { Problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import { mailAddressOf } from "../people/mail-address.ts";
import { type FormReader, lineOf, phoneOf, report, textOf } from "./form/values.ts";
import { LONGEST } from "./registration.ts";

/** Who says that an entry is their group's, how they are reached, and why one may believe it. */
export interface Claim {
  readonly person: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  /** For the council: why, and whom to ask for. */
  readonly toCouncil: string;
}

/** Reads the form of a claim: a telephone number or an address is needed, the rest helps. */
export function readClaim(params: URLSearchParams): Result<Claim, readonly Problem[]> {
  const reader: FormReader = { params, problems: [] };
  const person = lineOf(reader, "person", LONGEST.name);
  const phone = phoneOf(reader, "phone");
  const typed = lineOf(reader, "email", LONGEST.email);
  const email = typed === null ? null : mailAddressOf(typed);
  if (email?.ok === false) report(reader, email.problem.code, "email");
  const why = textOf(reader, "why", LONGEST.note);
  if (phone === null && typed === null && reader.problems.length === 0) {
    report(reader, "registration-contact-missing", "phone");
  }
  if (reader.problems.length > 0) return fail(reader.problems);
  const toCouncil = [why, person, phone].filter((line) => line !== null).join("\n");
  return succeed({ person, phone, email: email?.ok ? email.value : null, toCouncil });
}
