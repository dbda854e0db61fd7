import type { Activity } from "../activity/activity.ts";
import type { Step } from "../activity/vocabulary.ts";
import {
  interestsOfActivity as ofActivity,
  type WeightedInterest,
} from "./interests/interests-of-activity.ts";
import { interestsIn, interestsOfWords as ofWords } from "./interests/interests-of-words.ts";
import { similarity as closeness } from "./interests/similarity.ts";
import { taxonomyOf } from "./interests/taxonomy.ts";
import type { Comfort, InterestId, Must } from "./need.ts";

export type { WeightedInterest };

const taxonomy = taxonomyOf();
export const interestsOfActivity = (activity: Activity): readonly WeightedInterest[] =>
  ofActivity(activity, taxonomy);
export const interestsOfWords = (words: readonly string[]) => ofWords(words, taxonomy);
export const similarity = (a: InterestId, b: InterestId): number => closeness(a, b, taxonomy);

/** What a note says, until `readOwnWords` lands. */
export interface ReadNote {
  readonly interests: readonly InterestId[];
  readonly avoids: readonly InterestId[];
  readonly comforts: readonly Comfort[];
  readonly musts: readonly Must[];
  readonly step: Step | null;
}

const COMFORTS: readonly (readonly [Comfort, RegExp])[] = [
  ["few-people", /人が?(多い|大勢)(ところ|の)?(は|が)?(苦手|しんどい|疲れ)|少人数/],
  [
    "no-need-to-talk",
    /話(す|さ|しかけ).{0,8}(苦手|疲れ|なくて|聞いているだけ)|聞いているだけ|話すのが苦手/,
  ],
  ["quiet", /静か/],
  ["leave-early", /急に帰|途中で帰|早く帰/],
  ["bring-someone", /(二人|一緒|いっしょ)(で|に)行け|子どもも一緒/],
  ["many-alone", /一人で行っても/],
];

export function readNote(note: string): ReadNote {
  const interests = note
    .split(/[。、]/)
    .filter((part) => !/苦手|嫌い|したくない|できない/.test(part))
    .flatMap((part) => interestsIn(part, taxonomy));
  return {
    interests: [...new Set(interests)],
    avoids: [],
    comforts: COMFORTS.filter(([, said]) => said.test(note)).map(([comfort]) => comfort),
    musts: [],
    step: /外に出るのはまだ|オンラインなら/.test(note) ? "from-home" : null,
  };
}
