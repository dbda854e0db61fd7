/**
 * Names every segment of a JPEG that is not needed to draw it (EXIF, XMP, IPTC, colour profiles, comments), and what
 * stands behind its end. Throws where the bytes are no whole JPEG.
 */
export function jpegExtras(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.readUInt16BE(0) !== 0xff_d8) throw new Error("not a JPEG");
  const extras: string[] = [];
  let at = 2;
  while (at < file.length) {
    if (file[at] !== 0xff) throw new Error(`no marker at ${at}`);
    const marker = file.readUInt8(at + 1);
    if (marker === 0xd9) {
      if (at + 2 < file.length) extras.push("behind the end");
      return extras;
    }
    const length = file.readUInt16BE(at + 2);
    if (!isNeeded(marker, file.subarray(at + 4, at + 2 + length))) extras.push(marker.toString(16));
    at += 2 + length;
    if (marker === 0xda) at = endOfScan(file, at);
  }
  throw new Error("no end");
}

/** Tables, frames and scans; of the application segments only JFIF's own, which holds a density and no thumbnail. */
function isNeeded(marker: number, content: Buffer): boolean {
  if (marker === 0xe0)
    return content.toString("latin1", 0, 5) === "JFIF\0" && content.length === 14;
  return (
    (marker >= 0xc0 && marker <= 0xcf) || (marker >= 0xda && marker <= 0xdd) || marker === 0xdb
  );
}

/** Within a scan 0xff is followed by 0 or a restart marker. */
function endOfScan(file: Buffer, from: number): number {
  for (let at = from; at + 1 < file.length; at += 1) {
    if (file[at] !== 0xff) continue;
    const next = file.readUInt8(at + 1);
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
  }
  throw new Error("a scan without an end");
}
