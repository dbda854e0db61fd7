import type { FigureLetters } from "../../../../domain/office/figures.ts";
import { planningReport as words } from "../../../../wording/staff/planning-report.ts";
import { needsWords } from "../../../../wording/staff/recorded-needs.ts";
import { mapLabels, mapShades } from "../map-labels.ts";
import type { PlanningReport } from "../open-report.ts";
import { round, strokedNumber } from "./digits.ts";
import { DOT, type FigurePen, figureOf, INK, SHADES, written } from "./figure.ts";

const EDGE = 24;
const HEAD = 64;
const KEY_WIDTH = 320;
const LINE = 22;

/** The map for a slide: numbered zones, and beside it what each number stands for. Null without boundaries. */
export function mapFigure(
  report: PlanningReport,
  letters: FigureLetters,
  day: string,
): string | null {
  const { drawing } = report;
  if (drawing === null) return null;
  const pen: FigurePen = { letters };
  const named = letters === "names";
  const [top, keyX] = [named ? EDGE + HEAD : EDGE, EDGE * 2 + drawing.width];
  const key = named ? keyOf(report, pen, keyX, top) : { drawn: "", height: 0 };
  const dots = drawing.places
    .map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="4" fill="${DOT}" stroke="#fff"/>`)
    .join("");
  const zones = drawing.zones
    .map(
      ({ path, shade }) =>
        `<path d="${path}" fill="${SHADES[shade] ?? "#fff"}" stroke="${INK}" stroke-width="1.5" stroke-dasharray="6 4"/>`,
    )
    .join("");
  const numbers = mapLabels(report)
    .map(({ number, at }) => strokedNumber(number, at.x, at.y, 14))
    .join("");
  return figureOf(
    keyX + (named ? KEY_WIDTH : 0),
    top + Math.max(drawing.height, key.height) + EDGE,
    written(pen, report.asked, { x: EDGE, y: EDGE + 18, size: 17, bold: true }) +
      written(pen, `${report.municipality.name}　${words.asOf(day)}`, {
        x: EDGE,
        y: EDGE + 42,
        size: 14,
      }) +
      `<g transform="translate(${EDGE} ${round(top)})">${zones}${dots}${numbers}</g>${key.drawn}`,
  );
}

function keyOf(report: PlanningReport, pen: FigurePen, x: number, top: number) {
  const { who } = report.state.question;
  const { needs } = report;
  const legend = needs === null ? words.mapLegend(who) : needsWords.mapLegend;
  let y = top + LINE;
  const lines = [written(pen, legend, { x, y, size: 15, bold: true })];
  for (const { shade, from, to } of mapShades(report)) {
    y += LINE;
    lines.push(
      `<rect x="${x}" y="${y - 13}" width="26" height="15" fill="${SHADES[shade] ?? "#fff"}" stroke="${INK}"/>`,
      written(pen, needs === null ? words.shade(from, to, who) : needsWords.legend(from, to), {
        x: x + 36,
        y,
        size: 14,
      }),
    );
  }
  y += LINE / 2;
  for (const { number, gap, people, reached, needs: said } of report.onPaper.zones) {
    y += LINE;
    const count =
      needs === null ? words.people(people - reached, who) : (said ?? needsWords.notTold);
    const text = `${number} ${gap.zone.name} ${count}`;
    lines.push(written(pen, text, { x, y, size: 14 }));
  }
  return { drawn: lines.join(""), height: y - top + LINE };
}
