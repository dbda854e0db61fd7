import { matchWording } from "../../wording/matching-set/ja.ts";
import { startMatching } from "./start.ts";

startMatching(matchWording);
