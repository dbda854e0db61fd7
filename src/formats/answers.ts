import type { Feed } from "../domain/news/feed.ts";
import { atomFeed } from "./atom.ts";

/** Files as they are sent. */
export const calendarAnswer = (file: string): Response =>
  new Response(file, { headers: { "content-type": "text/calendar; charset=utf-8" } });

export const atomAnswer = (feed: Feed): Response =>
  new Response(atomFeed(feed), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
