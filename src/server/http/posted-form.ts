import type { IncomingMessage } from "node:http";
import { PHOTO_MOST_BYTES } from "../../domain/photo/photo.ts";

export const FORM_LIMIT_BYTES = 64 * 1024;

const FORM_TYPES = ["application/x-www-form-urlencoded", "multipart/form-data"];

/** A posted form, or the HTTP status that says why it was not read. */
export type PostedForm =
  | { readonly ok: true; readonly form: FormData }
  | { readonly ok: false; readonly status: 400 | 413 | 415 | 429 };

/** The forms that may bring a photo: registering, a group's own pages, the workspace. */
const WITH_PHOTOS = /^\/\d{6}\/(?:staff|[^/]+\/(?:register|mine))(?:\/|$)/;
const FORM_WITH_PHOTO_BYTES = 2 * PHOTO_MOST_BYTES;
/** What may be held of such forms at one time, by everybody together. */
const ALL_WITH_PHOTOS_BYTES = 6 * FORM_WITH_PHOTO_BYTES;
let heldBytes = 0;

/**
 * Reads the body of a posted form, at most 64 kB, or 24 MB where it may bring a photo: one that is a little too large is
 * told so beside its field. What stands in it is kept nowhere.
 */
export async function readPostedForm(
  request: IncomingMessage,
  path: string = "",
): Promise<PostedForm> {
  const length = Number(request.headers["content-length"] ?? 0);
  const large = length > FORM_LIMIT_BYTES && isWithFiles(request) && WITH_PHOTOS.test(path);
  if (!large) return readForm(request, FORM_LIMIT_BYTES);
  if (length > FORM_WITH_PHOTO_BYTES) return tooLong(request);
  if (heldBytes + length > ALL_WITH_PHOTOS_BYTES) return { ok: false, status: 429 };
  heldBytes += length;
  try {
    return await readForm(request, length);
  } finally {
    heldBytes -= length;
  }
}

const isWithFiles = ({ headers }: IncomingMessage): boolean =>
  (headers["content-type"] ?? "").toLowerCase().startsWith("multipart/form-data");

async function readForm(request: IncomingMessage, limitBytes: number): Promise<PostedForm> {
  const type = request.headers["content-type"] ?? "";
  if (!FORM_TYPES.includes(type.split(";")[0]?.trim().toLowerCase() ?? "")) {
    return { ok: false, status: 415 };
  }
  const body = await readBody(request, limitBytes);
  if (body === null) return tooLong(request);
  try {
    // Response parses both content types as the Fetch standard says.
    const form = await new Response(body, { headers: { "content-type": type } }).formData();
    return { ok: true, form };
  } catch {
    return { ok: false, status: 400 };
  }
}

/** What is let pass of a body that is too long. */
const LET_PASS_BYTES = 64 * 1024 * 1024;

/**
 * Answers only once the rest has come, of which nothing is kept: a browser that is still sending when the connection ends
 * shows an error of its own instead of our sentence. What is longer than any photo is cut off.
 */
async function tooLong(request: IncomingMessage): Promise<PostedForm> {
  await new Promise<void>((resolve) => {
    if (request.destroyed) return resolve();
    let length = 0;
    request.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > LET_PASS_BYTES) resolve();
    });
    request.once("end", resolve).once("close", resolve);
  });
  return { ok: false, status: 413 };
}

/** The body of a request, or null where it is longer than the limit; the rest is not kept then. */
export async function readBody(
  request: IncomingMessage,
  limitBytes: number,
): Promise<Buffer<ArrayBuffer> | null> {
  if (Number(request.headers["content-length"] ?? 0) > limitBytes) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limitBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
