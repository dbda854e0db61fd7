import { codeForWord, isCodeOf } from "../../domain/activity/vocabulary.ts";
import type { Problem, ProblemCode } from "../../domain/problem.ts";

export type Fields = Readonly<Record<string, unknown>>;
export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** No list that a person fills in is longer; no text either (characters). */
const MOST = 50;
const LONGEST = 2_000;
/** How much of what was not understood is quoted. */
const QUOTED = 80;

/** Takes values out of a profile by the type that is meant; what is of another type is named and is nothing. */
export class ProfileReader {
  readonly problems: Problem[];
  readonly #fields: Fields;
  readonly #path: string;

  constructor(fields: Fields, problems: Problem[] = [], path = "") {
    this.#fields = fields;
    this.problems = problems;
    this.#path = path;
  }

  within(fields: Fields, path: string): ProfileReader {
    return new ProfileReader(fields, this.problems, `${this.#path}${path}.`);
  }

  problem(code: ProblemCode, field: string, value: unknown): void {
    const written = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
    this.problems.push({ code, field: `${this.#path}${field}`, value: written.slice(0, QUOTED) });
  }

  refuse(field: string, value: unknown): void {
    this.problem("profile-value-unknown", field, value);
  }

  #given(field: string): unknown {
    const value = Object.hasOwn(this.#fields, field) ? this.#fields[field] : undefined;
    return value === null ? undefined : value;
  }

  text(field: string): string | null {
    const value = this.#given(field);
    if (typeof value === "string") return value.trim() === "" ? null : value.slice(0, LONGEST);
    if (value !== undefined) this.refuse(field, value);
    return null;
  }

  list(field: string): readonly unknown[] {
    const value = this.#given(field);
    if (value === undefined) return [];
    return (Array.isArray(value) ? value : [value]).slice(0, MOST);
  }

  /** A list of texts; one text alone is a list of one. */
  texts(field: string): string[] {
    return this.list(field).flatMap((value) => {
      if (typeof value === "string") return value.trim() === "" ? [] : [value.trim()];
      this.refuse(field, value);
      return [];
    });
  }

  /** Words of a closed list, as codes; a code itself is taken, too. */
  words<Code extends string>(field: string, table: Readonly<Record<Code, string>>): Code[] {
    const codes = this.texts(field).flatMap((word): Code[] => {
      const code = isCodeOf(table, word) ? word : codeForWord(table, word);
      if (code === undefined) this.refuse(field, word);
      return code === undefined ? [] : [code];
    });
    return [...new Set(codes)];
  }

  /** A number, or its digits as a text: who exports from a table writes "55". */
  number(field: string, least: number, most: number): number | null {
    const value = this.#given(field);
    if (value === undefined) return null;
    const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
    if (typeof number === "number" && number >= least && number <= most) return number;
    this.refuse(field, value);
    return null;
  }

  /** Fields that nobody reads are named, not what stands in them: it may be about a person. */
  refuseOthers(known: readonly string[]): void {
    for (const field of Object.keys(this.#fields).filter((one) => !known.includes(one))) {
      this.problems.push({ code: "profile-value-unknown", field: field.slice(0, QUOTED) });
    }
  }

  flag(field: string): boolean {
    const value = this.#given(field);
    if (value !== undefined && typeof value !== "boolean") this.refuse(field, value);
    return value === true;
  }

  fields(field: string): Fields | null {
    const value = this.#given(field);
    if (value === undefined) return null;
    if (isFields(value)) return value;
    this.refuse(field, value);
    return null;
  }
}
