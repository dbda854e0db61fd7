import type { Feature } from "geojson";
import type { Shape } from "../../domain/geometry/shape.ts";
import type { ImportContext } from "../../domain/import/outcome.ts";
import { isCodeWithin } from "../../domain/municipality/municipality-code.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import { permanentId } from "../permanent-id.ts";
import { quoted } from "../row-ledger.ts";
import { fitted, LONGEST, lineOf } from "../values/text.ts";
import { tidyShape } from "./tidy-shape.ts";

export interface AreaFeature {
  readonly id: string;
  readonly name: string;
  /** With the names above it, where the file has them: two 本町 of two cities are not one. */
  readonly fullName: string;
  readonly boundary: Shape;
  readonly problems: readonly Problem[];
}

/** Where editions of 小地域 data keep an area's name, in the order in which they are believed. */
const NAME_KEYS = ["label", "S_NAME", "MOJI", "name", "NAME", "町丁目名", "名称"] as const;
const CODE_KEYS = ["KEY_CODE", "key_code", "code", "小地域コード"] as const;
const FULL_NAME_KEYS = ["fullname", "fullName"] as const;

/** One area of a feature collection, or why it is none. */
export function readAreaFeature(
  feature: Feature,
  context: ImportContext,
): Result<AreaFeature, Problem> {
  const problems: Problem[] = [];
  const given = (keys: readonly string[]) => textIn(feature.properties, keys);
  const name = fitted(given(NAME_KEYS), LONGEST.name, "label", problems);
  if (name === null) return fail({ code: "row-name-missing", column: "label" });
  const code =
    areaCodeOf(typeof feature.id === "string" ? feature.id : null) ?? areaCodeOf(given(CODE_KEYS));
  if (code !== null && !isCodeWithin(code.slice(0, 5), context.municipality.code)) {
    return fail({ code: "row-other-municipality", value: quoted(`${name} ${code}`) });
  }
  const tidy = tidyShape(feature.geometry);
  if (tidy === null) return fail({ code: "polygon-invalid", value: quoted(name) });
  if (tidy.crossed) problems.push({ code: "polygon-invalid", value: quoted(name) });
  const id = code === null ? permanentId("small-area", name) : `small-area-${code}`;
  const fullName = given(FULL_NAME_KEYS) ?? name;
  return succeed({ id, name, fullName, boundary: tidy.shape, problems });
}

function textIn(properties: Feature["properties"], keys: readonly string[]): string | null {
  for (const key of keys) {
    const value: unknown = properties?.[key];
    if (typeof value === "string" || typeof value === "number") {
      const text = lineOf(String(value));
      if (text !== null) return text;
    }
  }
  return null;
}

/** 小地域 are numbered by the five digits of their municipality and four to six more: `…/S372011190`, `37201119000`. */
const areaCodeOf = (text: string | null): string | null =>
  /(?:^|\/)S?(\d{9,11})$/.exec(text ?? "")?.[1] ?? null;
