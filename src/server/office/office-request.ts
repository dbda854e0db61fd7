import type { Clients, SupabaseClient } from "../../data/client.ts";
import type { Person } from "../../domain/people/person.ts";
import type { Accounts } from "../accounts/accounts.ts";
import type { SendMail } from "../mail/send-mail.ts";
import type { Seal } from "../second-factor/seal.ts";
import type { SessionAtHand } from "../sessions/session-at-hand.ts";
import type { Settings } from "../settings.ts";

/** What the parts of an office are made from, for one request. */
export interface OfficeRequest {
  readonly clients: Clients;
  readonly person: Person | null;
  /** Speaks for the person who is signed in, so that the database knows who writes; null where nobody is. */
  readonly personClient: () => Promise<SupabaseClient | null>;
  /** Who can sign in at all. */
  readonly accounts: Accounts;
  /** This browser's session. */
  readonly session: SessionAtHand;
  /** The time of this request. */
  readonly now: Date;
  readonly settings: Settings;
  /** Opens and closes what the database may not read. */
  readonly seal: Seal;
  /** Writes a mail and keeps it to be sent. */
  readonly sendMail: SendMail;
  /** The origin for links in mails, without a slash at its end. */
  readonly publicUrl: string;
  /** Makes what is written now public at once, instead of at the next poll: snapshots, their files, rendered pages. */
  readonly publish: () => Promise<void>;
}
