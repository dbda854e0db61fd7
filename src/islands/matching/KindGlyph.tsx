import type { Kind } from "../../domain/activity/vocabulary.ts";
import { glyphPathOf, KIND_MARKS } from "../../domain/activity/glyphs.ts";

/** The shape of a kind, as `components/KindGlyph.astro` draws it. */
export function KindGlyph({ kind }: { readonly kind: Kind }) {
  return (
    <svg
      class={`glyph ${KIND_MARKS[kind].colour.slice(2)}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" fill-rule="evenodd" d={glyphPathOf(kind)} />
    </svg>
  );
}
