/** What is asked for by a GET of a page, in one form for all addresses that mean the same. */
export interface PageAddress {
  /** The path as it came, percent-encoded. */
  readonly path: string;
  /** The query with its names in order (values of one name keep theirs), with `?`, or "". */
  readonly search: string;
  /** The six digits of the path's first part, null where it is something else. */
  readonly municipality: string | null;
}

const PATH_LIMIT = 1024;
const QUERY_LIMIT = 2048;

/** Splits a request target; the HTTP status that says why where it is not one we answer. */
export function pageAddress(
  target: string,
):
  | { readonly ok: true; readonly address: PageAddress }
  | { readonly ok: false; readonly status: 400 | 414 } {
  const [path = "", query = ""] = splitOnce(target, "?");
  // Two slashes would be read as another host's name, and a redirect to it would leave the portal.
  if (!path.startsWith("/") || path.startsWith("//") || path.includes("\\")) {
    return { ok: false, status: 400 };
  }
  if (path.length > PATH_LIMIT || query.length > QUERY_LIMIT) return { ok: false, status: 414 };
  try {
    decodeURIComponent(path);
  } catch {
    return { ok: false, status: 400 };
  }
  const municipality = /^\/(\d{6})(?:\/|$)/.exec(path)?.[1] ?? null;
  return { ok: true, address: { path, search: canonicalSearch(query), municipality } };
}

function canonicalSearch(query: string): string {
  if (query === "") return "";
  const parameters = new URLSearchParams(query);
  parameters.sort();
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
