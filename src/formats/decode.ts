import iconv from "iconv-lite";
import type { Problem } from "../domain/problem.ts";
import { fail, type Result, succeed } from "../domain/result.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "cp932";

export interface DecodedText {
  /** Without byte order marks, without a `?` that a mangled mark left behind; line ends are LF. */
  readonly text: string;
  readonly encoding: Encoding;
  /** Characters that could not be read; each stands in the text as U+FFFD. */
  readonly broken: number;
}

const MAX_BYTES = 64 * 1024 * 1024;
/** More broken characters than this part of all that are not ASCII: the file is in another encoding or damaged. */
const BROKEN_PART = 0.02;
const REPLACEMENT = "\uFFFD";

/**
 * Turns the bytes of a text file into text. Byte order marks decide; without one the bytes are read as UTF-8
 * where (nearly) all of them are, else as CP932 or UTF-8, whichever breaks less.
 */
export function decode(bytes: Uint8Array): Result<DecodedText, Problem> {
  if (bytes.length === 0) return fail({ code: "file-empty" });
  if (bytes.length > MAX_BYTES)
    return fail({ code: "file-too-large", value: String(bytes.length) });
  if (isZip(bytes)) return fail({ code: "file-format-unknown", value: "xlsx" });
  const { encoding, text } = read(bytes);
  const tidy = text
    .replace(/^[\uFEFF\s]*/, "")
    // A mark that went through an encoding without it comes out as a question mark before the first header.
    .replace(/^\?+(?=["#\p{L}_])/u, "")
    .replace(/\r\n?/g, "\n")
    .toWellFormed();
  if (tidy.trim() === "") return fail({ code: "file-empty" });
  const broken = count(tidy, REPLACEMENT);
  if (broken > 0 && (brokenPart(tidy) > BROKEN_PART || tidy.includes("\0"))) {
    return fail({ code: "file-encoding-broken", value: String(broken) });
  }
  return succeed({ text: tidy, encoding, broken });
}

function read(bytes: Uint8Array): { encoding: Encoding; text: string } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const as = (encoding: Encoding) => ({
    encoding,
    text: iconv.decode(buffer, encoding, { stripBOM: false }),
  });
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return as("utf-8");
  if (startsWith(bytes, [0xff, 0xfe])) return as("utf-16le");
  if (startsWith(bytes, [0xfe, 0xff])) return as("utf-16be");
  if (looksLikeUtf16(bytes)) return as("utf-16le");
  const utf8 = as("utf-8");
  if (brokenPart(utf8.text) <= BROKEN_PART) return utf8;
  const cp932 = as("cp932");
  return brokenPart(cp932.text) <= brokenPart(utf8.text) ? cp932 : utf8;
}

/** CP932 has a character for nearly every byte, so the two are compared by parts, not by counts. */
const brokenPart = (text: string): number =>
  count(text, REPLACEMENT) / Math.max(1, count(text, /\P{ASCII}/gu));

/** Commas, digits and line ends of a UTF-16LE file without a mark have a zero as every second byte. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length - (bytes.length % 2), 4096);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  return odd > length / 20 && even === 0;
}

const startsWith = (bytes: Uint8Array, marks: readonly number[]): boolean =>
  marks.every((mark, index) => bytes[index] === mark);

/** Excel's .xlsx is a ZIP archive. */
const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);

function count(text: string, what: string | RegExp): number {
  if (typeof what !== "string") return text.match(what)?.length ?? 0;
  let found = 0;
  for (let at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + 1)) found += 1;
  return found;
}
