import { addressesOf } from "../domain/addresses.ts";
import type { KindSetting, MapSettings } from "../domain/map/map-settings.ts";
import type { TownMap } from "../domain/map/town-map.ts";
import type { Mark } from "../map/marks.ts";

const SVG = "http://www.w3.org/2000/svg";

export interface Slip {
  show(mark: Mark, name: string): void;
  /** Whether it was open. */
  close(): boolean;
  /** Whether the focus is inside. */
  hasFocus(): boolean;
  focus(): void;
}

/**
 * The slip of paper at the foot of the map: what there is at the pressed mark, each with a link to its page.
 * Built from nodes, never from HTML text.
 */
export function slipOf(
  panel: HTMLElement,
  options: {
    readonly settings: MapSettings;
    readonly town: TownMap;
    readonly isMatching: (ordinal: number) => boolean;
    readonly onClose: () => void;
  },
): Slip | null {
  const part = (name: string) => panel.querySelector<HTMLElement>(`[data-map-slip${name}]`);
  const [slip, name, about, list, close] = ["", "-name", "-about", "-list", "-close"].map(part);
  if (!slip || !name || !about || !list || !close) return null;
  const { settings, town, isMatching } = options;
  const to = addressesOf(settings.municipality, settings.language);
  close.addEventListener("click", options.onClose);

  const item = (pin: TownMap["pins"][number]): HTMLLIElement => {
    const [id, , kind, activity, ordinal] = pin;
    const link = document.createElement("a");
    link.href = to.noun("activity", id);
    link.textContent = activity;
    const row = document.createElement("li");
    row.classList.toggle("faint", !isMatching(ordinal));
    const drawn = settings.kinds[kind];
    row.append(...(drawn === undefined ? [] : [glyph(drawn)]), link);
    return row;
  };

  return {
    show(mark, title) {
      name.textContent = title;
      about.hidden = !mark.approximate;
      list.replaceChildren(
        ...mark.pins.flatMap((index) => {
          const pin = town.pins[index];
          return pin === undefined ? [] : [item(pin)];
        }),
      );
      slip.hidden = false;
    },
    close() {
      const wasOpen = !slip.hidden;
      slip.hidden = true;
      return wasOpen;
    },
    hasFocus: () => slip.contains(document.activeElement),
    focus: () => slip.focus({ preventScroll: true }),
  };
}

function glyph(kind: KindSetting): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", `glyph ${kind.colour.slice(2)}`);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", kind.word);
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", kind.path);
  path.setAttribute("fill", "currentColor");
  path.setAttribute("fill-rule", "evenodd");
  svg.append(path);
  return svg;
}
