/**
 * What a link in a mail or from the command line can be for. Opening one changes nothing; pressing the button on the
 * page that it opens does what its purpose says, once. A part that sends links adds its purposes here, the words for
 * them in `links.ts` of each language and what pressing does in `src/server/office/link-actions.ts`.
 */
export const LINK_PURPOSES = [
  "sign-in",
  "set-password",
  "verify-submission",
  "still-right",
  "has-changed",
  "has-ended",
  "subscribe",
] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** What a link says of itself before it is pressed. */
export interface Link {
  readonly purpose: LinkPurpose;
  readonly municipalityCode: string;
  /** What it is about, as its purpose understands it: a person, a submission, an activity. */
  readonly subject: string;
  /** Whom it was sent to. */
  readonly email: string;
}

/** What came of pressing: where to go on, inside the portal. */
export interface LinkPressed {
  readonly goTo: string;
}
