import type { Interest, InterestId } from "./interest.ts";
import { ARTS_AND_CRAFTS } from "./tree/arts-and-crafts.ts";
import { COMPANY_AND_PLAY } from "./tree/company-and-play.ts";
import { HELPING_AND_TOWN } from "./tree/helping-and-town.ts";
import { LEARNING_AND_CHILDREN } from "./tree/learning-and-children.ts";
import { OUTDOORS_AND_FOOD } from "./tree/outdoors-and-food.ts";

/** What lies close although it stands on another branch, or closer than brothers and sisters do. */
const NEAR: Readonly<Record<InterestId, string>> = {
  fields: "gardening*0.7 weeding*0.7 forest*0.5 preserving*0.4",
  gardening: "weeding*0.7 flowers*0.5",
  weeding: "cleaning*0.5 litter*0.5",
  forest: "walking*0.5 woodwork*0.4",
  creatures: "animals*0.6 walking*0.4",
  cooking: "sweets*0.8 preserving*0.7 childrens-meals*0.6 setting-tables*0.5",
  "eating-together": "childrens-meals*0.7 tea*0.6 chatting*0.4",
  "food-sharing": "packing*0.5",
  "setting-tables": "childrens-meals*0.5 cafe*0.7",
  cafe: "tea*0.5",
  chatting: "tea*0.8 same-situation*0.5 story-telling*0.7 listening*0.5",
  tea: "quiet-presence*0.5",
  penfriends: "writing*0.5 addressing*0.4",
  "same-situation": "carers-talk*0.7 advice*0.5",
  listening: "watching-over*0.5 story-telling*0.5",
  shogi: "go*0.7 board-games*0.6",
  go: "board-games*0.6",
  "video-games": "programming*0.4 online-meetings*0.4",
  exercise: "gentle-exercise*0.7 walking*0.6 sports*0.6 dance*0.5 health-check*0.5",
  walking: "nature*0.4",
  dance: "music*0.5",
  knitting: "sewing*0.8",
  woodwork: "repairing*0.7",
  repairing: "book-repair*0.7 toys*0.4 computers*0.3",
  "book-repair": "reading*0.5",
  crafts: "drawing*0.5 toys*0.4",
  singing: "concerts*0.6 traditions*0.3",
  instruments: "concerts*0.6",
  reading: "reading-aloud*0.6 writing*0.5",
  "reading-aloud": "children*0.5 playing-with-children*0.4",
  newsletters: "computers*0.4 planning*0.4",
  drawing: "calligraphy*0.6",
  calligraphy: "addressing*0.6",
  "playing-with-children": "minding-children*0.7 toys*0.6 childrens-meals*0.4",
  parenting: "minding-children*0.5",
  "study-help": "teaching*0.6 learning*0.5",
  "school-goods": "recycling*0.6",
  history: "guiding*0.6 traditions*0.5 story-telling*0.4",
  japanese: "languages*0.8 study-help*0.3",
  computers: "smartphones*0.7 counting*0.4",
  "sign-language": "braille*0.6",
  envelopes: "addressing*0.8 packing*0.8",
  addressing: "packing*0.6",
  cleaning: "litter*0.7",
  "watching-over": "road-safety*0.6 accompanying*0.6",
  delivering: "driving*0.6 watching-over*0.5",
  festivals: "setting-up*0.4 planning*0.4 traditions*0.6",
  disaster: "road-safety*0.5",
};

/** The tree of interests that holds for every municipality: branches and what stands under them. */
export const INTERESTS: readonly Interest[] = [
  ...OUTDOORS_AND_FOOD,
  ...COMPANY_AND_PLAY,
  ...ARTS_AND_CRAFTS,
  ...LEARNING_AND_CHILDREN,
  ...HELPING_AND_TOWN,
].map((interest) => {
  const near = NEAR[interest.id];
  return near === undefined ? interest : { ...interest, near };
});
