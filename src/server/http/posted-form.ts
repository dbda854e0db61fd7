import type { IncomingMessage } from "node:http";

export const FORM_LIMIT_BYTES = 64 * 1024;

const FORM_TYPES = ["application/x-www-form-urlencoded", "multipart/form-data"];

/** A posted form, or the HTTP status that says why it was not read. */
export type PostedForm =
  | { readonly ok: true; readonly form: FormData }
  | { readonly ok: false; readonly status: 400 | 413 | 415 };

/** Reads the body of a posted form, at most 64 kB. What stands in it is kept nowhere. */
export async function readPostedForm(request: IncomingMessage): Promise<PostedForm> {
  const type = request.headers["content-type"] ?? "";
  if (!FORM_TYPES.includes(type.split(";")[0]?.trim().toLowerCase() ?? "")) {
    return { ok: false, status: 415 };
  }
  const body = await readBody(request, FORM_LIMIT_BYTES);
  if (body === null) return { ok: false, status: 413 };
  try {
    // Response parses both content types as the Fetch standard says.
    const form = await new Response(body, { headers: { "content-type": type } }).formData();
    return { ok: true, form };
  } catch {
    return { ok: false, status: 400 };
  }
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
