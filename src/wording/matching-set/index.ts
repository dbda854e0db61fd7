import type { Language } from "../../domain/addresses.ts";
import type { ByLanguage } from "../language.ts";
import { matchWording as easy } from "./easy.ts";
import { matchWording as en } from "./en.ts";
import { matchWording as ja } from "./ja.ts";
import type { MatchWording } from "./match-wording.ts";

const SETS: ByLanguage<MatchWording> = { ja, easy, en };

/** The words of a language, where all are at hand: the server and the command line. */
export const matchWordingFor = (language: Language): MatchWording => SETS[language];
