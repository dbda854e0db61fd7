import { common } from "../easy/common.ts";
import { dates } from "../easy/dates.ts";
import { interests } from "../easy/interests.ts";
import { match } from "../easy/match.ts";
import { matching } from "../easy/matching.ts";
import { unmetNeed } from "../easy/unmet-need.ts";
import { urgent } from "../easy/urgent.ts";
import { vocabulary } from "../easy/vocabulary.ts";
import type { MatchWording } from "./match-wording.ts";

export const matchWording: MatchWording = {
  language: "easy",
  common,
  dates,
  interests,
  match,
  matching,
  unmetNeed,
  urgent,
  vocabulary,
};
