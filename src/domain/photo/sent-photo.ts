import type { SentPhoto } from "../office/photos.ts";
import type { Problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import { FACES, type Faces, PHOTO_LONGEST_ALT } from "./photo.ts";

/** The names of the fields in a form that takes a photo. */
export const PHOTO_FIELDS = {
  file: "photo-file",
  alt: "photo-alt",
  faces: "photo-faces",
} as const;

/** What a posted form says of a photo; null: none was chosen. */
export function sentPhotoIn(form: FormData): SentPhoto | null {
  const file = form.get(PHOTO_FIELDS.file);
  if (!(file instanceof Blob) || file.size === 0) return null;
  const alt = form.get(PHOTO_FIELDS.alt);
  return { file, alt: typeof alt === "string" ? alt.trim() : "", faces: facesIn(form) };
}

const facesIn = (form: FormData): Faces | null =>
  FACES.find((faces) => faces === form.get(PHOTO_FIELDS.faces)) ?? null;

/** What must be said about a photo before it is looked at; each problem names its field. */
export function saidOfPhoto(
  sent: SentPhoto,
): Result<{ readonly alt: string; readonly faces: Faces }, Problem> {
  const { alt, faces } = sent;
  if (alt === "") return fail({ code: "photo-alt-missing", field: PHOTO_FIELDS.alt });
  if (Array.from(alt).length > PHOTO_LONGEST_ALT)
    return fail({ code: "value-too-long", field: PHOTO_FIELDS.alt });
  if (faces === null) return fail({ code: "photo-faces-unanswered", field: PHOTO_FIELDS.faces });
  return succeed({ alt, faces });
}
