import type { DayText } from "../units.ts";

/**
 * What each kind of mail is told: the one thing that its wording (`src/wording/mail`) may use. A mail to an address that
 * nobody has verified yet takes no words that a stranger typed: else the portal would carry them to anybody.
 */
export interface MailValues {
  /** A link that signs somebody in. */
  readonly "sign-in": { readonly url: string; readonly minutes: number };
  /** A link that verifies the address of who registers. Nothing of what they wrote. */
  readonly "verify-submission": { readonly url: string; readonly days: number };
  /** To somebody who is to work here: a link to choose a password with. */
  readonly welcome: { readonly url: string; readonly days: number };
  /** A link that verifies the address of who wants to hear of what is new. */
  readonly "verify-subscription": { readonly url: string; readonly days: number };
  /** Mails of what is new have begun, and how they end. */
  readonly subscribed: { readonly leaveUrl: string };
  /** What is new near somebody who asked for it. */
  readonly news: NewsValues;
  /** Is it still right? Three buttons; opening one changes nothing. */
  readonly "still-right": StillRightValues;
  readonly "still-right-reminder": StillRightValues;
  /** What the council decided about what somebody sent. */
  readonly "registration-approved": {
    readonly activity: string;
    readonly pageUrl: string;
    /** Where whoever sent it changes it. */
    readonly mineUrl: string;
  };
  readonly "registration-asked-back": DecisionValues & { readonly mineUrl: string };
  readonly "registration-declined": DecisionValues;
}

interface DecisionValues {
  readonly activity: string;
  /** The council's own words. */
  readonly note: string;
}

interface NewsValues {
  /** The area, or the town. */
  readonly where: string;
  readonly entries: readonly {
    readonly name: string;
    /** In words of the language. */
    readonly kind: string;
    /** In words of the language; null: not known. */
    readonly when: string | null;
    readonly url: string;
  }[];
  /** How many more there are. */
  readonly more: number;
  readonly listUrl: string;
  readonly leaveUrl: string;
}

interface StillRightValues {
  readonly activity: string;
  readonly pageUrl: string;
  readonly confirmUrl: string;
  readonly changeUrl: string;
  readonly endedUrl: string;
  /** Until when an answer keeps it as it is. */
  readonly answerBy: DayText;
}

export type MailTemplate = keyof MailValues;
