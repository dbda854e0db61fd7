import type { Feed } from "../domain/news/feed.ts";
import { atomFeed } from "./atom.ts";

/** Files as they are sent. */
export const calendarAnswer = (file: string): Response =>
  new Response(file, { headers: { "content-type": "text/calendar; charset=utf-8" } });

export const atomAnswer = (feed: Feed): Response =>
  new Response(atomFeed(feed), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });

const asFile = (type: string, name: string): { readonly headers: Record<string, string> } => ({
  headers: { "content-type": type, "content-disposition": `attachment; filename="${name}"` },
});

/** Tables and pictures that are kept as files; `name` is of plain letters. */
export const csvAnswer = (file: string, name: string): Response =>
  new Response(file, asFile("text/csv; charset=utf-8", name));
export const geoJsonAnswer = (file: string, name: string): Response =>
  new Response(file, asFile("application/geo+json", name));
export const pngAnswer = (bytes: Uint8Array, name: string): Response =>
  new Response(new Uint8Array(bytes), asFile("image/png", name));
