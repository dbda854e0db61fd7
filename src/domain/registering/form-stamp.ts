/** What the preview of a form carries: a random number, when it was shown, and a proof that this portal made it. */
export interface FormStamp {
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly shownAt: number;
  readonly proof: string;
}

/**
 * `too-fast`: nobody can have read it; `unknown`: not shown by this portal, or before it was last started. Neither is
 * held against anybody: the preview is shown once more.
 */
export type StampVerdict = "fine" | "too-fast" | "unknown";

/** Faster than this nobody reads a page, nor means to press. */
export const FASTEST_MS = 1500;

/** As it travels in a field of the form. */
export const writeStamp = ({ key, shownAt, proof }: FormStamp): string =>
  `${key}.${shownAt}.${proof}`;

export function readStamp(written: string): FormStamp | null {
  const parts = /^([0-9a-f-]{36})\.(\d{1,15})\.([\w-]{1,64})$/.exec(written);
  const [, key, shownAt, proof] = parts ?? [];
  return key === undefined || shownAt === undefined || proof === undefined
    ? null
    : { key, shownAt: Number(shownAt), proof };
}
