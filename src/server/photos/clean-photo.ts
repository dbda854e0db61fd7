import { createHash } from "node:crypto";
import type { Sharp } from "sharp";
import {
  type CleanPhoto,
  PHOTO_KEPT_BYTES,
  PHOTO_LONGEST_SIDE,
  PHOTO_MOST_BYTES,
  PHOTO_MOST_PIXELS,
} from "../../domain/photo/photo.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import { jpegExtras } from "./jpeg-extras.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { openSharp, type SharpModule } from "./open-sharp.ts";
import { isMovingPng, photoFormat } from "./photo-format.ts";

/** Tried in turn until the picture is light enough. */
const TRIES: readonly { readonly side: number; readonly quality: number }[] = [
  { side: PHOTO_LONGEST_SIDE, quality: 80 },
  { side: PHOTO_LONGEST_SIDE, quality: 65 },
  { side: 1280, quality: 65 },
  { side: 1024, quality: 60 },
  { side: 800, quality: 50 },
  { side: 640, quality: 40 },
];
/** A picture that takes longer is meant to. */
const MOST_SECONDS = 20;
const queue = oneAtATime(8);

/**
 * Draws a picture anew, so that nothing comes out but what can be seen: no place, no day, no camera, no thumbnail, no
 * profile. It is turned upright and made at most 1600 pixels long and 300 kB heavy. One after another, because each
 * needs memory. Fails with `photo-too-large`, `photo-not-readable`, `photo-format-other`, `photo-moves`,
 * `photo-not-possible`, `too-many-now`.
 */
export async function cleanPhoto(bytes: Uint8Array): Promise<Result<CleanPhoto, Problem>> {
  if (bytes.length > PHOTO_MOST_BYTES) return fail({ code: "photo-too-large" });
  const format = photoFormat(bytes);
  if (format === "none") return fail({ code: "photo-not-readable" });
  if (format === "other") return fail({ code: "photo-format-other" });
  if (format === "png" && isMovingPng(bytes)) return fail({ code: "photo-moves" });
  const sharp = await openSharp();
  if (sharp === null) return fail({ code: "photo-not-possible" });
  return (await queue(() => draw(sharp, bytes))) ?? fail({ code: "too-many-now" });
}

async function draw(sharp: SharpModule, bytes: Uint8Array): Promise<Result<CleanPhoto, Problem>> {
  const open = () =>
    sharp(bytes, { failOn: "error", limitInputPixels: PHOTO_MOST_PIXELS, pages: 1 });
  try {
    // The head alone; the points are not decoded yet.
    const { width, height, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (pages > 1) return fail({ code: "photo-moves" });
    if (width * height > PHOTO_MOST_PIXELS) return fail({ code: "photo-too-large" });
    const { data: points, info: raw } = await upright(open(), PHOTO_LONGEST_SIDE)
      .raw()
      .toBuffer({ resolveWithObject: true });
    for (const { side, quality } of TRIES) {
      const { data, info } = await sharp(points, { raw })
        .resize({ width: side, height: side, fit: "inside", withoutEnlargement: true })
        .jpeg({ quality, mozjpeg: true })
        .toBuffer({ resolveWithObject: true });
      if (data.length <= PHOTO_KEPT_BYTES) return succeed(kept(data, info.width, info.height));
    }
    return fail({ code: "photo-too-large" });
  } catch (error) {
    if (error instanceof PhotoHoldsMore) throw error;
    // sharp says what libvips met, which is for nobody who only wanted to show a picture.
    return fail({ code: "photo-not-readable" });
  }
}

const upright = (picture: Sharp, side: number): Sharp =>
  picture
    .timeout({ seconds: MOST_SECONDS })
    .autoOrient()
    .resize({ width: side, height: side, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb");

/** The encoder is told to keep nothing; that it did is looked at each time, because it is a promise. */
class PhotoHoldsMore extends Error {}

function kept(data: Buffer, width: number, height: number): CleanPhoto {
  const extras = jpegExtras(data);
  if (extras.length > 0) throw new PhotoHoldsMore(extras.join(", "));
  const hash = createHash("sha256").update(data).digest("hex");
  return { hash, bytes: data, width, height };
}
