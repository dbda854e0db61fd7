import type { Language } from "../domain/addresses.ts";
import { photo as easy } from "./easy/photo.ts";
import { photo as en } from "./en/photo.ts";
import { type PhotoWords, photo as ja } from "./ja/photo.ts";
import type { ByLanguage } from "./language.ts";

const PHOTO: ByLanguage<PhotoWords> = { ja, easy, en };

/** What a form says that takes a photo. */
export const photoWords = (language: Language): PhotoWords => PHOTO[language];
