/** What came of 今すぐ消す. */
export interface TakenDown {
  /** For supporters; else it was deleted for good. */
  readonly kept: boolean;
  /** Others use the place, or belong to the group: those stay public. */
  readonly placeStays: boolean;
  readonly groupStays: boolean;
  /** The published revision from which on it is gone. */
  readonly revision: number;
}
