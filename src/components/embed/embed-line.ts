import { filtersToParams, NO_FILTERS } from "../../domain/finding/filters.ts";
import type { Gathering } from "../../domain/news/news.ts";
import { withoutReadings } from "../../wording/phrases.ts";
import { subscribingWords } from "../../wording/subscribing.ts";
import { gatheringName } from "../gathered/gathered.ts";
import type { OpenTown } from "../open-town.ts";

export const EMBED_VIEWS = ["list", "map"] as const;
export type EmbedView = (typeof EMBED_VIEWS)[number];
export const embedViewOf = (word: string | null): EmbedView => (word === "map" ? "map" : "list");

/** The parameters of an embedded page. They stand in other people's sites: they are permanent. */
export function embedParams({ zoneId, kinds }: Gathering, view: EmbedView): URLSearchParams {
  const params = filtersToParams({ ...NO_FILTERS, zone: zoneId, kinds });
  if (view !== "list") params.set("view", view);
  return params;
}

/** The one line that puts a list or a map into another site. */
export function embedLine(open: OpenTown, gathering: Gathering, view: EmbedView): string {
  const title = subscribingWords(open.language).embedTitle(gatheringName(open, gathering));
  const src = `${open.portal.publicUrl}${open.to.embed(embedParams(gathering, view))}`;
  const attributes = {
    src,
    title: withoutReadings(title),
    width: "100%",
    height: "600",
    loading: "lazy",
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<iframe ${written.join(" ")}></iframe>`;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
