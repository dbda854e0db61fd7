/**
 * Every failure a person can meet, as a permanent code. Codes are kept for ever (logs, tests and
 * council notes quote them); the sentences live in `src/wording`, in each language.
 */
export const PROBLEM_CODES = [
  // a file as a whole
  "file-missing",
  "file-unreadable",
  "file-empty",
  "file-format-unknown",
  "file-too-large",
  "file-encoding-broken",
  "file-holds-personal-list",
  // a row of a file
  "row-blank",
  "row-name-missing",
  "row-name-only",
  "row-column-count",
  "row-duplicate",
  "row-area-unknown",
  "row-other-municipality",
  "row-same-name-merged",
  "row-shelter",
  "word-too-short",
  // a value
  "value-not-a-number",
  "value-not-a-date",
  "value-not-a-time",
  "value-not-a-weekday",
  "value-not-a-word-of-the-list",
  "value-too-long",
  "value-looks-damaged-by-spreadsheet",
  "value-total-differs",
  "value-broken-characters",
  "date-unusual",
  "times-reversed",
  "url-unusual",
  "several-contacts",
  "disclosure-assumed",
  "visibility-assumed",
  "position-missing",
  "position-not-a-number",
  "position-swapped",
  "position-without-point",
  "position-repeated",
  "position-outside-municipality",
  "position-shared-by-many",
  "polygon-invalid",
  "dates-reversed",
  "phone-unusual",
  "schedule-not-understood",
  "schedule-year-assumed",
  "kind-assumed",
  "home-must-not-be-exact",
  "mask-not-possible",
  // the small form for a schedule
  "schedule-answer-missing",
  "schedule-day-unknown",
  "schedule-time-unknown",
  "schedule-time-at-night",
  "schedule-times-reversed",
  "schedule-times-overlap",
  "schedule-times-incomplete",
  "schedule-first-other-weekday",
  "schedule-last-before-first",
  "schedule-too-many-dates",
  "schedule-too-long",
  "schedule-never",
  // an address of the portal, a filter
  "municipality-unknown",
  "municipality-code-invalid",
  "municipality-prefecture-differs",
  "language-unknown",
  "zone-unknown",
  "filter-value-unknown",
  "where-unknown",
  "page-moved",
  "page-not-found",
  // what a group registers
  "registration-name-missing",
  "registration-what-missing",
  "registration-contact-missing",
  "registration-shelter",
  "value-too-large",
  "value-too-many",
  "ages-reversed",
  // a profile of the matching form
  "profile-unreadable",
  "profile-value-unknown",
  "profile-home-elsewhere",
  "words-not-understood",
  // the data behind the pages
  "stored-row-invalid",
  "reference-missing",
  "revision-moved",
  "snapshot-not-made",
  "matcher-file-unknown",
  "import-unknown",
  "backend-unreachable",
  "not-permitted",
  // what people send
  "form-incomplete",
  "too-many-now",
  "period-not-over",
  // what planners write down
  "source-missing",
  "record-unknown",
  // a photo
  "photo-not-readable",
  "photo-format-other",
  "photo-too-large",
  "photo-moves",
  "photo-not-possible",
  "photo-alt-missing",
  "photo-faces-unanswered",
  "photo-unknown",
  // mail
  "mail-address-unusual",
  "mail-not-in-need",
  // signing in, links in mails, the people of the workspace
  "sign-in-refused",
  "too-many-attempts",
  "link-unusable",
  "password-too-short",
  "password-too-easy",
  "passwords-differ",
  "password-refused",
  "second-factor-refused",
  "not-oneself",
  "person-elsewhere-too",
  // what the council decides
  "entry-changed-meanwhile",
  "entry-unknown",
  "entry-taken-down",
  "submission-unknown",
  // backing up and restoring
  "file-exists",
  "file-not-written",
  "backup-unknown",
  "backup-damaged",
  "backup-newer",
  "backup-older",
  "backup-not-fitting",
  "nothing-to-back-up",
  "database-not-empty",
  "database-busy",
  // starting
  "setting-invalid",
  "port-taken",
  "folder-not-writable",
  "folder-in-use",
  "root-without-user",
  "schema-mismatch",
  "migration-failed",
  "database-programs-missing",
  "database-not-started",
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One failure or warning. `line` counts from 1 as an editor shows it; `value` is what was read. */
export interface Problem {
  readonly code: ProblemCode;
  readonly field?: string;
  readonly value?: string;
  readonly line?: number;
  readonly column?: string;
}
