import type { Publication } from "../../domain/news/publication.ts";
import { instant, orNull, type RowOf, text } from "./cells.ts";

export const publicationColumns = {
  activity_id: text,
  published_at: orNull(instant),
  changed_at: orNull(instant),
};

export const publicationFrom = (row: RowOf<typeof publicationColumns>): Publication => ({
  activityId: row.activity_id,
  publishedAt: row.published_at?.toISOString() ?? null,
  changedAt: row.changed_at?.toISOString() ?? null,
});
