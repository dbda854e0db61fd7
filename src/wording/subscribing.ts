import type { Language } from "../domain/addresses.ts";
import { subscribing as easy } from "./easy/subscribing.ts";
import { subscribing as en } from "./en/subscribing.ts";
import { type SubscribingWords, subscribing as ja } from "./ja/subscribing.ts";
import type { ByLanguage } from "./language.ts";

const SUBSCRIBING: ByLanguage<SubscribingWords> = { ja, easy, en };

/** Words for feeds, calendars of several, mails of what is new, and pages inside other sites. */
export const subscribingWords = (language: Language): SubscribingWords => SUBSCRIBING[language];
