import type { Problem, ProblemCode } from "../../problem.ts";

/** The fields of one posted form and what is wrong with them; what was typed stays with whoever shows it. */
export interface FormReader {
  readonly params: URLSearchParams;
  readonly problems: Problem[];
}

/** A problem beside a field. The most that a field takes, or what was read, is its value. */
export function report(reader: FormReader, code: ProblemCode, field: string, value?: string): void {
  reader.problems.push({ code, field, ...(value === undefined ? {} : { value }) });
}

/** What cannot be seen cannot have been meant: control and direction characters, but for line ends and tabs. */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Text of several lines as it was meant: no control characters, line ends as one, nothing around it. Null: none. */
export function textOf(reader: FormReader, field: string, most: number): string | null {
  const typed = (reader.params.get(field) ?? "")
    .replace(/\r\n?/g, "\n")
    .toWellFormed()
    .replace(UNSEEN, "")
    .trim();
  if (typed === "") return null;
  if (Array.from(typed).length <= most) return typed;
  report(reader, "value-too-long", field, String(most));
  return null;
}

/** The same on one line. */
export const lineOf = (reader: FormReader, field: string, most: number): string | null =>
  textOf(reader, field, most)?.replace(/\s+/g, " ") ?? null;

/** A whole number, also in full-width digits and with what people write behind it (円, 人, 歳). */
export function numberOf(reader: FormReader, field: string, most: number): number | null {
  const typed =
    lineOf(reader, field, 40)
      ?.normalize("NFKC")
      .replace(/[,、\s]/g, "") ?? "";
  if (typed === "") return null;
  const digits = /^(\d{1,9})(?:円|人|名|歳|才|yen|people)?$/i.exec(typed)?.[1];
  const number = Number(digits);
  if (digits !== undefined && number <= most) return number;
  report(reader, digits === undefined ? "value-not-a-number" : "value-too-large", field, typed);
  return null;
}

/** Those of the known words that were ticked, in their own order; null where none is: nobody said. */
export function ticked<Code extends string>(
  { params }: FormReader,
  field: string,
  known: readonly Code[],
): readonly Code[] | null {
  const chosen = params.getAll(field);
  const words = known.filter((code) => chosen.includes(code));
  return words.length === 0 ? null : words;
}

/** The one known word that was chosen; null where nobody chose. */
export const chosenOf = <Code extends string>(
  { params }: FormReader,
  field: string,
  known: readonly Code[],
): Code | null => known.find((code) => code === params.get(field)) ?? null;

/** Words in a row, each once: 畑しごと、料理. */
export function wordsOf(
  reader: FormReader,
  field: string,
  longest: number,
  most: number,
): readonly string[] {
  const typed = textOf(reader, field, longest * most);
  const words = (typed ?? "").split(/[、,，;；\n]/).map((word) => word.trim().replace(/\s+/g, " "));
  const list = [...new Set(words.filter((word) => word !== ""))];
  const long = list.find((word) => Array.from(word).length > longest);
  if (long !== undefined) report(reader, "value-too-long", field, String(longest));
  else if (list.length > most) report(reader, "value-too-many", field, String(most));
  else return list;
  return [];
}

/** A telephone number as it is written, in half width. What holds too few digits is none. */
export function phoneOf(reader: FormReader, field: string): string | null {
  const typed = lineOf(reader, field, 40);
  if (typed === null) return null;
  const phone = typed.normalize("NFKC").replace(/[‐‑‒–—―−ー]/g, "-");
  const digits = phone.replace(/\D/g, "").length;
  if (digits >= 9 && digits <= 15 && /^[-+\d() 内線extEXT.:#]+$/.test(phone)) return phone;
  report(reader, "phone-unusual", field);
  return null;
}

/** A web address; https is put before one that was typed without it. */
export function webAddressOf(reader: FormReader, field: string, most: number): string | null {
  const typed = lineOf(reader, field, most);
  if (typed === null) return null;
  const narrow = typed.normalize("NFKC").replace(/\s/g, "");
  const whole = /^https?:\/\//i.test(narrow) ? narrow : `https://${narrow}`;
  const fits = URL.canParse(whole) && new URL(whole).hostname.includes(".");
  if (fits && whole.length <= most)
    return whole.replace(/^https?/i, (scheme) => scheme.toLowerCase());
  report(reader, "url-unusual", field);
  return null;
}
