import { createApp } from "astro/app/entrypoint";

const app = createApp({ streaming: false });

/**
 * Renders one page. Nothing but the request and the locals goes in, so the same two give the same bytes.
 * An address without a page gives the 404 page with status 404; a page that throws gives status 500.
 */
export function renderPage(request: Request, locals: App.Locals): Promise<Response> {
  return app.render(request, { locals, prerenderedErrorPageFetch: noPrerenderedPage });
}

/**
 * Loads the code of every page and what Astro puts around one. Otherwise that is read from disk when it is first
 * asked for, and a newer build that has been put in its place by then no longer holds the file.
 */
export async function loadPages(): Promise<void> {
  const { pageMap, middleware, actions, sessionDriver, serverIslandMappings } = app.manifest;
  const pages = [...(pageMap?.values() ?? [])].map(async (load) => (await load()).page());
  const around = [middleware, actions, sessionDriver, serverIslandMappings];
  await Promise.all([...pages, ...around.map((load) => load?.())]);
}

/** Nothing is prerendered; without this Astro would ask over the network. */
async function noPrerenderedPage(): Promise<Response> {
  return new Response(null, { status: 404 });
}
