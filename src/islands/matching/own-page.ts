/** The part of Trusted Types that is used here; TypeScript's DOM library does not know it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(html: string): string }): Policy;
}
interface Policy {
  createHTML(html: string): string;
}

let policy: Policy | null = null;

/**
 * Fetches a page of this portal as a document that is not run: its scripts stay text. The one place that turns a
 * string into markup, and only what our own origin has sent; null where it does not come.
 */
export async function fetchOwnPage(address: string): Promise<Document | null> {
  const url = new URL(address, location.href);
  if (url.origin !== location.origin) return null;
  try {
    const response = await fetch(url, { referrerPolicy: "no-referrer" });
    const type = response.headers.get("content-type") ?? "";
    if (!response.ok || !type.startsWith("text/html")) return null;
    if (new URL(response.url).origin !== location.origin) return null;
    return parsed(await response.text());
  } catch {
    return null;
  }
}

function parsed(text: string): Document {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy("tsunagiba", { createHTML: (html) => html }) ?? {
    createHTML: (html) => html,
  };
  const page = new DOMParser().parseFromString(policy.createHTML(text), "text/html");
  for (const script of page.querySelectorAll("script")) script.remove();
  return page;
}

/** Style sheets of another page that this one lacks; resolves when they have come, so that nothing jumps. */
export async function adoptStyles(page: Document): Promise<void> {
  const known = new Set(
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(
      ({ href }) => href,
    ),
  );
  const coming = [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
    .map((link) => new URL(link.getAttribute("href") ?? "", location.href).href)
    .filter((href) => !known.has(href));
  await Promise.all(
    coming.map(
      (href) =>
        new Promise<void>((resolve) => {
          const link = document.createElement("link");
          link.rel = "stylesheet";
          link.href = href;
          link.addEventListener("load", () => resolve());
          link.addEventListener("error", () => resolve());
          document.head.append(link);
        }),
    ),
  );
}
