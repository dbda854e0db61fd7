import { defineMiddleware } from "astro:middleware";

/**
 * The built portal reads posted forms itself, before a page is rendered (`server/http/posted-form.ts`).
 * Astro's development server takes the body for its own, so there it is read here.
 */
export const onRequest = defineMiddleware(async ({ request, locals }, next) => {
  if (import.meta.env.DEV && request.method === "POST") locals.form = await request.formData();
  return next();
});
