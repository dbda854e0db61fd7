/**
 * What is not listed: sales and canvassing (営利), religion, politics, pyramid selling (マルチ商法), and shelters, whose
 * address puts people in danger. Groups read them, reviewers tick each before they approve; the database asks for all.
 */
export const LISTING_RULES = ["profit", "religion", "politics", "pyramid", "shelter"] as const;
export type ListingRule = (typeof LISTING_RULES)[number];

export const isListingRule = (value: string): value is ListingRule =>
  (LISTING_RULES as readonly string[]).includes(value);

/** The rules that nobody has ticked yet. */
export const missingRules = (ticked: readonly string[]): readonly ListingRule[] =>
  LISTING_RULES.filter((rule) => !ticked.includes(rule));
