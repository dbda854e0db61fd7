/** Something people like to do, as a node of the tree of interests. A council adds its own in the same shape. */
export interface Interest {
  readonly id: InterestId;
  /** The wider interest, one of ours or of the council; null for a branch. */
  readonly parent: InterestId | null;
  /**
   * What people call it, as in `src/domain/search/concept.ts`: `囲碁|いご 碁会` with readings, separated by spaces.
   * The first word is its name. English words are written together (`boardgames`).
   */
  readonly words: string;
  /** Interests of other branches that lie close: `gardening weeding*0.7`; without a figure .6. */
  readonly near?: string;
}

export type InterestId = string;

/** Small trees are written as what stands under what: id to words. */
export const branch = (
  id: InterestId,
  words: string,
  leaves: Readonly<Record<InterestId, string>>,
): Interest[] => [
  { id, parent: null, words },
  ...Object.entries(leaves).map(([leaf, its]) => ({ id: leaf, parent: id, words: its })),
];
