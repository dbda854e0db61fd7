import type { Language } from "../addresses.ts";
import type { Person } from "../people/person.ts";
import type { Problem } from "../problem.ts";
import type { Result } from "../result.ts";

/** Coming in and going out. Nothing of it tells whether an address is known here. */
export interface SignIn {
  /**
   * Signs somebody in; who holds a duty is asked for the second factor next. Problems: `sign-in-refused`,
   * `too-many-attempts`, `backend-unreachable`.
   */
  readonly withPassword: (email: string, password: string) => Promise<Result<Person, Problem>>;
  /** Mails a link that signs in, where the address is known. Problems: `mail-address-unusual`, `too-many-attempts`. */
  readonly mailLink: (ask: MailLinkAsk) => Promise<Result<null, Problem>>;
  /** Signs out on this device. */
  readonly out: () => Promise<void>;
  /** Signs out on every device. */
  readonly outEverywhere: () => Promise<void>;
}

export interface MailLinkAsk {
  readonly email: string;
  readonly municipalityCode: string;
  readonly language: Language;
}
