import { matchWording } from "../../wording/matching-set/en.ts";
import { startMatching } from "./start.ts";

startMatching(matchWording);
