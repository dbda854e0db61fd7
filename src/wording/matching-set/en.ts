import { common } from "../en/common.ts";
import { dates } from "../en/dates.ts";
import { interests } from "../en/interests.ts";
import { match } from "../en/match.ts";
import { matching } from "../en/matching.ts";
import { unmetNeed } from "../en/unmet-need.ts";
import { urgent } from "../en/urgent.ts";
import { vocabulary } from "../en/vocabulary.ts";
import type { MatchWording } from "./match-wording.ts";

export const matchWording: MatchWording = {
  language: "en",
  common,
  dates,
  interests,
  match,
  matching,
  unmetNeed,
  urgent,
  vocabulary,
};
