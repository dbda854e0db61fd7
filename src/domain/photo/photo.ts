import type { DayText } from "../units.ts";

/** What a photo shows of children. A picture with faces stands only where their guardians said yes. */
export const FACES = ["none", "agreed"] as const;
export type Faces = (typeof FACES)[number];

/** The most that somebody may send, in bytes: what telephones make is smaller. */
export const PHOTO_MOST_BYTES = 12 * 1024 * 1024;
/** The most points that a picture may have: more is a bomb, or a poster for a house wall. */
export const PHOTO_MOST_PIXELS = 64_000_000;
/** The longest side of a photo as it is kept, in pixels. */
export const PHOTO_LONGEST_SIDE = 1600;
/** The most that a photo weighs as it is kept, in bytes. */
export const PHOTO_KEPT_BYTES = 300_000;
/** The most characters that say what can be seen. */
export const PHOTO_LONGEST_ALT = 200;

/** A picture as it is kept: JPEG, upright, with nothing in it but the picture. */
export interface CleanPhoto {
  /** SHA-256 of the bytes, in hex: its address. */
  readonly hash: string;
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A photo of an activity, as anybody may see it. */
export interface Photo {
  readonly activityId: string;
  readonly hash: string;
  /** What can be seen, for whoever does not see it. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** A photo as who works with entries sees it. */
export interface PhotoAtHand {
  readonly id: string;
  readonly alt: string;
  readonly faces: Faces;
  readonly width: number;
  readonly height: number;
  /** The day it came. */
  readonly madeOn: DayText;
  /** Looked at and found fit to be shown. */
  readonly approved: boolean;
  /** The entry that it belongs to, once it belongs to one. */
  readonly activityId: string | null;
}
