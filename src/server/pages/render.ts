import type { Portal } from "../../domain/portal.ts";
import type { Visiting } from "../office/open-visit.ts";
import { type Page, pageFrom } from "./page.ts";
import type { PageAddress } from "./page-address.ts";

/** The built pages: see `astro/entry.ts`. */
export type RenderPage = (request: Request, locals: App.Locals) => Promise<Response>;

/**
 * Renders one page from its address, the portal, who asks (nobody, on public pages) and the posted form alone: no
 * header of the request goes in, so what one reader sends can never show in the page that another one gets.
 */
export async function render(
  renderPage: RenderPage,
  address: PageAddress,
  portal: Portal,
  { visit, office }: Visiting,
  form: FormData | null,
): Promise<Page> {
  const url = `${portal.publicUrl}${address.path}${address.search}`;
  const request = new Request(url, { method: form === null ? "GET" : "POST" });
  const response = await renderPage(request, { portal, form, visit, office });
  return pageFrom(response, portal.now());
}
