import type { Source } from "../../domain/municipality/municipality.ts";
import { slug } from "../permanent-id.ts";
import { LONGEST } from "../values/text.ts";
import { urlOf } from "../values/url.ts";
import type { LinkDataHeader } from "./header.ts";
import { datasetOf } from "./datasets.ts";

/** Where a LinkData file comes from, with the licence its header names. */
export function sourceOf(header: LinkDataHeader): Source {
  const dataset = header.dataset ?? header.fileName ?? "linkdata";
  return {
    id: `linkdata-${slug(dataset)}`,
    title: datasetOf(dataset)?.title ?? dataset.slice(0, LONGEST.name),
    licence: header.licence === null ? null : licenceName(header.licence).slice(0, LONGEST.name),
    attribution: header.attribution?.slice(0, LONGEST.name) ?? null,
    url: urlOf(header.downloadFrom).url,
    retrievedOn: null,
  };
}

/** `http://creativecommons.org/licenses/by/3.0/deed.ja` is CC BY 3.0. */
function licenceName(licence: string): string {
  const match = /creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)/.exec(licence);
  return match === null ? licence : `CC ${(match[1] ?? "").toUpperCase()} ${match[2] ?? ""}`;
}
