import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

export type Encoding = "identity" | "gzip" | "br";

/** Smaller than this, a compressed body saves less than its header costs. */
const WORTH_COMPRESSING_BYTES = 512;

/**
 * Bytes that are sent again and again, with their validator and, once somebody asked for them, their
 * compressed forms. Compression runs off the main thread, once an encoding.
 */
export interface ReadyBody {
  readonly bytes: Buffer;
  /** Weak: it is the same for every encoding of the same content. */
  readonly etag: string;
  readonly encoded: (encoding: Encoding) => Promise<Buffer> | Buffer;
  /** Bytes held for this body, compressed forms included. */
  readonly heldBytes: () => number;
}

export interface ReadyBodyOptions {
  /** False for what is compressed already: images, fonts. */
  readonly compressible: boolean;
  /** 5 for pages, which are made while somebody waits; 9 for files made in the background. */
  readonly brotliQuality: number;
}

export function readyBody(bytes: Buffer, options: ReadyBodyOptions): ReadyBody {
  const compressible = options.compressible && bytes.length >= WORTH_COMPRESSING_BYTES;
  const done = new Map<Encoding, Buffer>();
  const underway = new Map<Encoding, Promise<Buffer>>();
  const encoded = (encoding: Encoding) => {
    if (encoding === "identity" || !compressible) return bytes;
    const ready = done.get(encoding);
    if (ready !== undefined) return ready;
    const running = underway.get(encoding) ?? compress(bytes, encoding, options.brotliQuality);
    underway.set(encoding, running);
    return running.then((result) => {
      done.set(encoding, result);
      underway.delete(encoding);
      return result;
    });
  };
  return {
    bytes,
    etag: `W/"${contentHash(bytes).slice(0, 22)}"`,
    encoded,
    heldBytes: () => [...done.values()].reduce((sum, held) => sum + held.length, bytes.length),
  };
}

/** SHA-256 in base64url, 43 characters: safe in a path, a header and a file name. */
export const contentHash = (bytes: Buffer | string): string =>
  createHash("sha256").update(bytes).digest("base64url");

function compress(bytes: Buffer, encoding: "gzip" | "br", brotliQuality: number): Promise<Buffer> {
  if (encoding === "gzip") return compressGzip(bytes, { level: 6 });
  return compressBrotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/** The best encoding that an Accept-Encoding header allows. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (accepted === undefined) return "identity";
  if (allows(accepted, "br")) return "br";
  return allows(accepted, "gzip") ? "gzip" : "identity";
}

function allows(accepted: string, encoding: string): boolean {
  return accepted.split(",").some((part) => {
    const [name, ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
    return name === encoding && !parameters.some((piece) => /^q=0(\.0*)?$/.test(piece));
  });
}
