import type { ChildAge } from "../need.ts";

/** 6 to 12 as `6-12`, one year as `8-8`: children's ages in a field. */
export const childCode = ({ from, to }: ChildAge): string => `${from}-${to}`;

export function childFromCode(code: string): ChildAge | null {
  const match = /^(\d{1,2})-(\d{1,2})$/.exec(code);
  const [from, to] = [Number(match?.[1]), Number(match?.[2])];
  return match === null || from > to || to > 18 ? null : { from, to };
}
