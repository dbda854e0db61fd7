import type { Faces, PhotoAtHand } from "../photo/photo.ts";
import type { Problem } from "../problem.ts";
import type { Result } from "../result.ts";

/** A picture as somebody sends it with a form, and what they say about it. */
export interface SentPhoto {
  readonly file: Blob;
  /** What can be seen. */
  readonly alt: string;
  /** Null: nothing was ticked. */
  readonly faces: Faces | null;
}

/** Whose photos: of an entry, those that a submission names, or all that wait to be looked at. */
export type PhotosOf =
  { readonly activityId: string } | { readonly ids: readonly string[] } | "waiting";

/** Photos of entries. What comes in is drawn anew, so that nothing is in it but what can be seen. */
export interface PhotoPart {
  /**
   * Keeps a photo and gives its id, which the form then names. Nobody sees it before somebody looked at it. Fails with
   * `photo-alt-missing`, `photo-faces-unanswered`, `value-too-long`, those of a picture (`photo-…`), `too-many-now`.
   */
  readonly keep: (code: string, sent: SentPhoto) => Promise<Result<string, Problem>>;
  /** Puts a photo to an entry at once, for reviewers. Fails as `keep` and `approve`. */
  readonly add: (
    code: string,
    activityId: string,
    sent: SentPhoto,
  ) => Promise<Result<null, Problem>>;
  /** For who works with entries, oldest first. Fails with `not-permitted`. */
  readonly list: (code: string, of: PhotosOf) => Promise<Result<readonly PhotoAtHand[], Problem>>;
  /** The bytes of a JPEG, for who works with entries; else null. */
  readonly bytes: (code: string, id: string) => Promise<Result<Uint8Array | null, Problem>>;
  /** Found fit: public as soon as its entry is. Fails with `not-permitted`, `photo-unknown`. */
  readonly approve: (code: string, id: string) => Promise<Result<null, Problem>>;
  /** Out for good, at once: for who works with entries or looks after the group. */
  readonly drop: (code: string, id: string) => Promise<Result<null, Problem>>;
}
