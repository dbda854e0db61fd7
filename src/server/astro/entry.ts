import { createApp } from "astro/app/entrypoint";

const app = createApp({ streaming: false });

/**
 * Renders one page. Nothing but the request and the locals goes in, so the same two give the same bytes.
 * An address without a page gives the 404 page with status 404; a page that throws gives status 500.
 */
export function renderPage(request: Request, locals: App.Locals): Promise<Response> {
  return app.render(request, { locals, prerenderedErrorPageFetch: noPrerenderedPage });
}

/** Nothing is prerendered; without this Astro would ask over the network. */
async function noPrerenderedPage(): Promise<Response> {
  return new Response(null, { status: 404 });
}
