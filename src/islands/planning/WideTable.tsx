import type { ComponentChildren } from "preact";

/** Whoever has no mouse scrolls it with the arrow keys, once it has the focus. */
const REACHED_BY_KEYBOARD = { tabIndex: 0 } as const;

/** A table that scrolls sideways by itself, also by keyboard: what `components/staff/WideTable.astro` is on other pages. */
export function WideTable({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="staff-table" aria-label={name} {...REACHED_BY_KEYBOARD}>
      {children}
    </section>
  );
}
