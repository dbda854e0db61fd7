/** A shelter's address puts people in danger; such places are reached through a number, never listed (decision 18). */
const SHELTER = /シェルター|母子生活支援施設|女性自立支援施設|婦人保護施設|一時保護所|\bshelter\b/i;

/** Is something called as shelters are? */
export const isCalledShelter = (name: string): boolean => SHELTER.test(name.normalize("NFKC"));
