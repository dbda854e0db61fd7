import { planning as words } from "../../wording/staff/planning.ts";
import { needsWords } from "../../wording/staff/recorded-needs.ts";
import type { PlanningView } from "./view.ts";

/** The zones as a drawing that needs no live map and prints; the table beside it says the same. */
export function ZoneMap({ drawing, answer }: PlanningView) {
  if (drawing === null) return null;
  const text = answer.needs === null ? words.mapText : needsWords.mapText;
  const { width, height, zones, places } = drawing;
  return (
    <figure class="planning-map">
      <svg viewBox={`-4 -4 ${width + 8} ${height + 8}`} role="img" aria-label={text}>
        {zones.map(({ id, path, shade }) => (
          <path key={id} class={`shade-${shade}`} d={path} />
        ))}
        {places.map(({ x, y }, at) => (
          <circle key={at} cx={x} cy={y} r="4" />
        ))}
        {zones.map(({ id, name, at }) => (
          <text key={id} x={at.x} y={at.y} text-anchor="middle">
            {name}
          </text>
        ))}
      </svg>
      <figcaption class="small soft">{text}</figcaption>
    </figure>
  );
}
