import { defineMiddleware } from "astro:middleware";

/**
 * Two things that Astro would do otherwise.
 * A page that throws: Astro would look for a page at `/500`, which `/{municipality}` answers with "not
 * found". The server makes a sentence of status 500 instead; the stack goes to the error log.
 * A posted form: the built portal reads it before a page is rendered (`server/http/posted-form.ts`), but
 * Astro's development server takes the body for its own, so there it is read here.
 */
export const onRequest = defineMiddleware(async ({ request, locals, url }, next) => {
  if (import.meta.env.DEV) {
    if (request.method === "POST") locals.form = await request.formData();
    return next();
  }
  try {
    return await next();
  } catch (error) {
    console.error(`${request.method} ${url.pathname}`, error);
    return new Response("500", { status: 500 });
  }
});
