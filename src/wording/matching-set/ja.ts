import { common } from "../ja/common.ts";
import { dates } from "../ja/dates.ts";
import { interests } from "../ja/interests.ts";
import { match } from "../ja/match.ts";
import { matching } from "../ja/matching.ts";
import { unmetNeed } from "../ja/unmet-need.ts";
import { urgent } from "../ja/urgent.ts";
import { vocabulary } from "../ja/vocabulary.ts";
import type { MatchWording } from "./match-wording.ts";

export const matchWording: MatchWording = {
  language: "ja",
  common,
  dates,
  interests,
  match,
  matching,
  unmetNeed,
  urgent,
  vocabulary,
};
