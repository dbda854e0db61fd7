/** What a file begins with says what it is; its name and what the browser says about it do not count. */
export type PhotoFormat = "jpeg" | "png" | "webp" | "other" | "none";

const begins = (bytes: Uint8Array, at: number, text: string): boolean =>
  Buffer.from(bytes.subarray(at, at + text.length)).toString("latin1") === text;

/** Pictures that we do not open (iPhone's HEIC, AVIF, GIF, TIFF, BMP, SVG, PDF): somebody can save them as JPEG. */
const OTHERS: readonly (readonly [at: number, text: string])[] = [
  [4, "ftyp"],
  [0, "GIF8"],
  [0, "II*\0"],
  [0, "MM\0*"],
  [0, "BM"],
  [0, "%PDF"],
  [0, "8BPS"],
];

export function photoFormat(bytes: Uint8Array): PhotoFormat {
  if (begins(bytes, 0, "\xff\xd8\xff")) return "jpeg";
  if (begins(bytes, 0, "\x89PNG\r\n\x1a\n")) return "png";
  if (begins(bytes, 0, "RIFF") && begins(bytes, 8, "WEBP")) return "webp";
  if (OTHERS.some(([at, text]) => begins(bytes, at, text))) return "other";
  const head = Buffer.from(bytes.subarray(0, 1000)).toString("latin1").toLowerCase();
  return head.includes("<svg") ? "other" : "none";
}

/** Whether a PNG moves: decoders that show the first picture alone do not say. */
export function isMovingPng(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 8 <= file.length;) {
    const kind = file.toString("latin1", at + 4, at + 8);
    if (kind === "acTL") return true;
    if (kind === "IDAT") return false;
    at += 12 + file.readUInt32BE(at);
  }
  return false;
}
