import type { Link, LinkPressed } from "../people/link-purposes.ts";
import type { Problem } from "../problem.ts";
import type { Result } from "../result.ts";

/** Links in mails. Whatever is wrong with one - used, too old, made up - is the same `link-unusable`. */
export interface LinkPart {
  /** What a link is for. Changes nothing, however often. */
  readonly look: (key: string) => Promise<Result<Link, Problem>>;
  /** Does what the link is for, once. */
  readonly press: (key: string) => Promise<Result<LinkPressed, Problem>>;
}
