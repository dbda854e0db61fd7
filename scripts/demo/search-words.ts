import type { OwnWord } from "../../src/domain/search/own-word.ts";
import { permanentId } from "../../src/formats/permanent-id.ts";

const own = (word: Omit<OwnWord, "id">): OwnWord => ({
  id: permanentId("word", word.concept, word.word),
  ...word,
});

/** What people of ひだまり市 call things: a word of ours by another name, one only said, one that they like to do. */
export const searchWords: readonly OwnWord[] = [
  own({ concept: "サロン", word: "おちゃっこ", reading: null, use: "both", above: null }),
  own({
    concept: "こども食堂",
    word: "まんまの日",
    reading: "まんまのひ",
    use: "typed",
    above: null,
  }),
  own({
    concept: "浜茶もみ",
    word: "浜茶もみ",
    reading: "はまちゃもみ",
    use: "interest",
    above: "料理",
  }),
];
