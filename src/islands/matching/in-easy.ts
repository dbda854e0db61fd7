import { matchWording } from "../../wording/matching-set/easy.ts";
import { startMatching } from "./start.ts";

startMatching(matchWording);
