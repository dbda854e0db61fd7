/** A group's own pages, asking for mails and leaving them, the council's workspace, what a link in a mail opens, the demo's mailbox. */
const PRIVATE = /^\/(?:\d{6}\/(?:staff|[^/]+\/(?:mine|link|subscribe))(?:\/|$)|mailbox(?:\/|$))/;

/**
 * Whether a page is somebody's own: the cookie is read, it is rendered for this one request, and nobody keeps it. The
 * path is decoded first, as Astro does to find the page: `/990019/%73taff` is the same address.
 */
export function isPrivateAddress(path: string): boolean {
  try {
    return PRIVATE.test(decodeURI(path));
  } catch {
    return true;
  }
}
