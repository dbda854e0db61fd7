/**
 * HMAC-SHA-256 (RFC 2104, FIPS 180-4) in plain TypeScript. The masks of homes must be computed the same way
 * wherever the domain runs, at once and without I/O; Web Crypto only answers later and Node's is not in browsers.
 */
const BLOCK = 64;

/** 32 bytes that only somebody with the key can compute. Key and message are taken as UTF-8. */
export function keyedHash(key: string, message: string): Uint8Array {
  const encoder = new TextEncoder();
  const given = encoder.encode(key);
  const padded = new Uint8Array(BLOCK);
  padded.set(given.length > BLOCK ? sha256(given) : given);
  const inner = sha256(
    concat(
      padded.map((byte) => byte ^ 0x36),
      encoder.encode(message),
    ),
  );
  return sha256(
    concat(
      padded.map((byte) => byte ^ 0x5c),
      inner,
    ),
  );
}

/** Numbers in [0, 1) drawn from a keyed hash, 32 bits each; at most eight. */
export function keyedFractions(key: string, message: string, count: number): readonly number[] {
  const bytes = new DataView(keyedHash(key, message).buffer);
  return Array.from({ length: count }, (_, index) => bytes.getUint32(index * 4) / 2 ** 32);
}

export function sha256(message: Uint8Array): Uint8Array {
  const state = new Uint32Array(INITIAL);
  const blocks = padMessage(message);
  for (let offset = 0; offset < blocks.byteLength; offset += BLOCK) compress(state, blocks, offset);
  const digest = new DataView(new ArrayBuffer(32));
  for (const [index, word] of state.entries()) digest.setUint32(index * 4, word);
  return new Uint8Array(digest.buffer);
}

function padMessage(message: Uint8Array): DataView {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / BLOCK) * BLOCK);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(padded.length - 4, message.length << 3);
  return view;
}

function compress(state: Uint32Array, blocks: DataView, offset: number): void {
  const words = new Uint32Array(64);
  for (let at = 0; at < 16; at += 1) words[at] = blocks.getUint32(offset + at * 4);
  const word = (at: number) => words[at] ?? 0;
  for (let at = 16; at < 64; at += 1) {
    const [far, near] = [word(at - 15), word(at - 2)];
    const mixFar = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
    const mixNear = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
    words[at] = word(at - 16) + mixFar + word(at - 7) + mixNear;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < 64; at += 1) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (ROUND[at] ?? 0) + word(at)) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((value, index) => {
    state[index] = (state[index] ?? 0) + value;
  });
}

const turn = (value: number, by: number): number => (value >>> by) | (value << (32 - by));

function concat(first: Uint8Array, second: Uint8Array): Uint8Array {
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
}

/** The standard's constants: 32 bits behind the point of the square and cube roots of the first primes. */
const behindPoint = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32);
const INITIAL = firstPrimes(8).map((prime) => behindPoint(Math.sqrt(prime)));
const ROUND = firstPrimes(64).map((prime) => behindPoint(Math.cbrt(prime)));
