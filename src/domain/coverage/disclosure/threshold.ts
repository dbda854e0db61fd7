/**
 * Below how many people a public number that is built from people is not shown: 10 in a municipality of 25,000 or
 * more, 20 in one of 2,000 to 24,999; below 2,000 people none is shown (Infinity).
 */
export const disclosureThreshold = (residents: number): number =>
  residents >= 25_000 ? 10 : residents >= 2_000 ? 20 : Infinity;
