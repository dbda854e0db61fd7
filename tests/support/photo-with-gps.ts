import sharp from "sharp";

type Segment = readonly [marker: number, content: Buffer];

/** A JPEG with segments put behind its beginning, as cameras and programs write them. */
export function withSegments(jpeg: Buffer, segments: readonly Segment[]): Buffer {
  const parts = segments.map(([marker, content]) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(content.length + 2, 2);
    return Buffer.concat([head, content]);
  });
  return Buffer.concat([jpeg.subarray(0, 2), ...parts, jpeg.subarray(2)]);
}

/** What EXIF says about where a photo was taken, as bytes in hex; null: nothing. */
export function gpsOf(jpeg: Buffer): string | null {
  const at = jpeg.indexOf("Exif\0\0");
  return at === -1 ? null : jpeg.toString("hex", at, at + 400);
}

/** A small photo of many colours; its `secret` stands in its metadata only: in EXIF, XMP, IPTC, a comment or behind it. */
export async function photoWithGps(
  at: number,
): Promise<{ readonly bytes: Buffer; readonly secret: Buffer }> {
  const degrees = 30 + (at % 10);
  const [minutes, seconds] = [10 + (at % 49), 1000 + at * 37];
  const words = `secret-${at}-${degrees}.${minutes}${seconds}N`;
  const picture = sharp({
    create: {
      width: 40 + at,
      height: 60,
      channels: 3,
      background: { r: (at * 53) % 256, g: (at * 97) % 256, b: (at * 151) % 256 },
    },
  });
  const exif = await picture
    .withExif({
      IFD0: { Artist: words, Orientation: String(1 + (at % 8)) },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: `${degrees}/1 ${minutes}/1 ${seconds}/100`,
        GPSLongitudeRef: "E",
        GPSLongitude: `13${at % 9}/1 ${minutes}/1 ${seconds}/100`,
        GPSProcessingMethod: words,
      },
    })
    .jpeg()
    .toBuffer();
  const secret = Buffer.from(words);
  const xmp = Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="${words}"/>`);
  const iptc = Buffer.from(`Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x40\x1c\x02\x5a${words}`);
  const profile = Buffer.from(`ICC_PROFILE\0\x01\x01${words}`);
  const thumbnail = Buffer.concat([Buffer.from("JFXX\0\x10"), secret]);
  const ways: readonly Buffer[] = [
    exif,
    withSegments(exif, [[0xe1, xmp]]),
    withSegments(exif, [[0xed, iptc]]),
    withSegments(exif, [[0xfe, secret]]),
    withSegments(exif, [[0xe0, thumbnail]]),
    withSegments(exif, [[0xe2, profile]]),
    Buffer.concat([exif, secret]),
  ];
  return { bytes: ways[at % ways.length] ?? exif, secret };
}
