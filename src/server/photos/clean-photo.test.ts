import { crc32 } from "node:zlib";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { PHOTO_KEPT_BYTES, PHOTO_MOST_BYTES } from "../../domain/photo/photo.ts";
import { cleanPhoto } from "./clean-photo.ts";
import { jpegExtras } from "./jpeg-extras.ts";
import { gpsOf, photoWithGps, withSegments } from "../../../tests/support/photo-with-gps.ts";

const plain = (width: number, height: number, background = "#88aacc") =>
  sharp({ create: { width, height, channels: 3, background } });
const noise = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: "#888",
      noise: { type: "gaussian", mean: 128, sigma: 90 },
    },
  });
const codeOf = async (bytes: Uint8Array) => {
  const cleaned = await cleanPhoto(bytes);
  return cleaned.ok ? "taken" : cleaned.problem.code;
};

describe("a photo is drawn anew", () => {
  test("100 photos that say where they were taken: none comes out with it", async () => {
    const wentIn: string[] = [];
    for (let at = 0; at < 100; at += 1) {
      const { bytes, secret } = await photoWithGps(at);
      expect(bytes.includes(secret), `photo ${at} holds what the test looks for`).toBe(true);
      wentIn.push(gpsOf(bytes) ?? "nothing");
      const cleaned = await cleanPhoto(bytes);
      if (!cleaned.ok) throw new Error(`photo ${at}: ${cleaned.problem.code}`);
      const out = Buffer.from(cleaned.value.bytes);
      expect(jpegExtras(out)).toEqual([]);
      expect(out.includes(secret)).toBe(false);
      for (const mark of ["Exif", "http://ns.adobe.com", "Photoshop", "ICC_PROFILE", "GPS"])
        expect(out.includes(mark), String(mark)).toBe(false);
      const { exif, xmp, iptc, icc, orientation } = await sharp(out).metadata();
      expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
    }
    expect(new Set(wentIn).size).toBe(100);
  });

  test("upright, at most 1600 pixels long and 300 kB heavy", async () => {
    const lying = await plain(400, 200)
      .withExif({ IFD0: { Artist: "x" } })
      .jpeg()
      .toBuffer();
    const turned = await sharp(lying).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const upright = await cleanPhoto(turned);
    expect(upright).toMatchObject({ ok: true, value: { width: 200, height: 400 } });
    const heavy = await cleanPhoto(await noise(1000, 640).jpeg({ quality: 95 }).toBuffer());
    if (!heavy.ok) throw new Error(heavy.problem.code);
    expect(heavy.value.bytes.length).toBeLessThanOrEqual(PHOTO_KEPT_BYTES);
    expect(Math.max(heavy.value.width, heavy.value.height)).toBeLessThanOrEqual(1600);
    const wide = await cleanPhoto(await plain(1700, 425).png().toBuffer());
    expect(wide).toMatchObject({ ok: true, value: { width: 1600, height: 400 } });
  });

  test("the same picture is the same photo, and nothing shines through it", async () => {
    const glass = await sharp({
      create: { width: 20, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    const [one, two] = [await cleanPhoto(glass), await cleanPhoto(glass)];
    if (!one.ok || !two.ok) throw new Error("not taken");
    expect(one.value.hash).toBe(two.value.hash);
    const { dominant } = await sharp(one.value.bytes).stats();
    expect(dominant).toEqual({ r: 248, g: 248, b: 248 });
  });
});

describe("what is no photo is refused with its reason", () => {
  test("other formats, moving ones, too many points, too many bytes", async () => {
    const jpeg = await plain(40, 40).jpeg().toBuffer();
    const svg =
      '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>';
    const gif = await plain(4, 4).gif().toBuffer();
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypheic")]);
    const moving = await sharp(
      await Promise.all(["#000", "#fff"].map((colour) => plain(8, 8, colour).png().toBuffer())),
      { join: { animated: true } },
    )
      .webp()
      .toBuffer();
    const png = await plain(8, 8).png().toBuffer();
    const movingPng = Buffer.concat([
      png.subarray(0, 33),
      Buffer.from([0, 0, 0, 8]),
      Buffer.from("acTL"),
      Buffer.alloc(12),
      png.subarray(33),
    ]);
    expect(await codeOf(Buffer.from(svg))).toBe("photo-format-other");
    expect(await codeOf(gif)).toBe("photo-format-other");
    expect(await codeOf(heic)).toBe("photo-format-other");
    expect(await codeOf(moving)).toBe("photo-moves");
    expect(await codeOf(movingPng)).toBe("photo-moves");
    expect(await codeOf(Buffer.from("<html><img></html>"))).toBe("photo-not-readable");
    expect(await codeOf(Buffer.alloc(0))).toBe("photo-not-readable");
    expect(await codeOf(Buffer.concat([jpeg, Buffer.alloc(PHOTO_MOST_BYTES)]))).toBe(
      "photo-too-large",
    );
  });

  test("a bomb: a small file that says it is a picture of 900 million points", async () => {
    const png = await plain(8, 8).png().toBuffer();
    png.writeUInt32BE(30_000, 16);
    png.writeUInt32BE(30_000, 20);
    png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
    expect(await codeOf(png)).toBe("photo-too-large");
  });

  test("300 broken files: no crash, and what comes out is clean", async () => {
    const { bytes } = await photoWithGps(0);
    const png = await noise(30, 30).png().toBuffer();
    const webp = await noise(30, 30).webp().toBuffer();
    let state = 7;
    const chance = (below: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state % below;
    };
    const outcomes = new Set<string>();
    for (let round = 0; round < 300; round += 1) {
      const broken = Buffer.from([bytes, png, webp][round % 3] ?? bytes);
      for (let hit = 0; hit <= chance(6); hit += 1)
        broken.writeUInt8(chance(256), 4 + chance(broken.length - 4));
      const cut = chance(3) === 0 ? broken.subarray(0, chance(broken.length)) : broken;
      const cleaned = await cleanPhoto(cut);
      outcomes.add(cleaned.ok ? "taken" : cleaned.problem.code);
      if (cleaned.ok) expect(jpegExtras(cleaned.value.bytes)).toEqual([]);
    }
    expect(
      [...outcomes].filter((outcome) => !outcome.startsWith("photo-") && outcome !== "taken"),
    ).toEqual([]);
    expect(outcomes.has("photo-not-readable")).toBe(true);
  });
});

test("what stands in a JPEG beside the picture is found", async () => {
  const jpeg = await plain(8, 8).jpeg().toBuffer();
  expect(jpegExtras(jpeg)).toEqual([]);
  expect(jpegExtras(withSegments(jpeg, [[0xfe, Buffer.from("hello")]]))).toEqual(["fe"]);
  expect(jpegExtras(Buffer.concat([jpeg, Buffer.from("PK")]))).toEqual(["behind the end"]);
  expect(() => jpegExtras(jpeg.subarray(0, jpeg.length - 2))).toThrow();
});
