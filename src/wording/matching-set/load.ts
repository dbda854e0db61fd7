import type { Language } from "../../domain/addresses.ts";
import type { ByLanguage } from "../language.ts";
import type { MatchWording } from "./match-wording.ts";

const COMING: ByLanguage<() => Promise<{ readonly matchWording: MatchWording }>> = {
  ja: () => import("./ja.ts"),
  easy: () => import("./easy.ts"),
  en: () => import("./en.ts"),
};

/** The words of one language, for a device. Rejects where they do not come. */
export const loadMatchWording = async (language: Language): Promise<MatchWording> =>
  (await COMING[language]()).matchWording;
