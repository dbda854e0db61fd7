import type { PhotoPart } from "../../domain/office/photos.ts";
import { formParams } from "../../domain/form-params.ts";
import { PHOTO_FIELDS, sentPhotoIn } from "../../domain/photo/sent-photo.ts";
import type { Problem } from "../../domain/problem.ts";

/** A form as it was posted, its photo kept apart. */
export interface PostedWithPhoto {
  /** The texts of the form; `photo` names every photo that was taken so far. */
  readonly params: URLSearchParams;
  /** Why the photo that came along was not taken. */
  readonly problems: readonly Problem[];
}

/** The field that carries along what can be seen on a photo that was taken. */
export const saidOf = (photoId: string): string => `photo-said-${photoId}`;

/**
 * Takes the photo that came with a form, also where something else of the form is wrong: a browser does not fill a file
 * in again. From then on the form names the photo by its id.
 */
export async function takePhoto(
  form: FormData,
  code: string,
  photos: PhotoPart,
): Promise<PostedWithPhoto> {
  const params = formParams(form);
  const sent = sentPhotoIn(form);
  if (sent === null) return { params, problems: [] };
  const kept = await photos.keep(code, sent);
  if (!kept.ok) return { params, problems: [kept.problem] };
  if (!params.getAll("photo").includes(kept.value)) params.append("photo", kept.value);
  params.set(saidOf(kept.value), sent.alt);
  params.delete(PHOTO_FIELDS.alt);
  params.delete(PHOTO_FIELDS.faces);
  return { params, problems: [] };
}
