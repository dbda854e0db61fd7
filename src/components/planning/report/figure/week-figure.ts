import type { FigureLetters } from "../../../../domain/office/figures.ts";
import { WEEKDAYS } from "../../../../domain/schedule/schedule.ts";
import type { Wording } from "../../../../wording/index.ts";
import { planningReport as words } from "../../../../wording/staff/planning-report.ts";
import { type PlanningReport, weekByZone } from "../open-report.ts";
import { strokedNumber } from "./digits.ts";
import { type FigurePen, figureOf, INK, SHADES, written } from "./figure.ts";

const EDGE = 24;
const CELL = { width: 34, height: 26 };
const PARTS = 3;

/** The week of every zone for a slide: 7 days by three parts; what is on every week is dark. */
export function weekFigure(
  report: PlanningReport,
  letters: FigureLetters,
  { dates }: Wording,
): string {
  const pen: FigurePen = { letters };
  const named = letters === "names";
  const [left, top] = [EDGE + (named ? 200 : 40), EDGE + (named ? 96 : 34)];
  const weeks = weekByZone(report);
  const width = WEEKDAYS.length * PARTS * CELL.width;
  const parts: string[] = [
    written(pen, words.week, { x: EDGE, y: EDGE + 18, size: 18, bold: true }),
    written(pen, words.weekFigureText, { x: EDGE, y: EDGE + 40, size: 12 }),
  ];
  WEEKDAYS.forEach((day, at) => {
    const x = left + at * PARTS * CELL.width;
    const y = top - (named ? 26 : 14);
    parts.push(
      named
        ? written(pen, dates.weekday(day), { x: x + CELL.width + 9, y, size: 16, bold: true })
        : strokedNumber(at + 1, x + CELL.width * 1.5, y, 14),
    );
    words.parts.forEach((part, of) => {
      parts.push(written(pen, part, { x: x + of * CELL.width + 10, y: top - 8, size: 13 }));
    });
  });
  report.onPaper.zones.forEach(({ gap, number }, row) => {
    const y = top + row * CELL.height;
    parts.push(
      strokedNumber(number, EDGE + 14, y + CELL.height / 2, 12),
      written(pen, gap.zone.name, { x: EDGE + 36, y: y + 18, size: 14 }),
      ...cellsOf(weeks.get(gap.zone.id), left, y),
    );
  });
  const height = report.onPaper.zones.length * CELL.height;
  for (let day = 0; day <= WEEKDAYS.length; day++) {
    const x = left + day * PARTS * CELL.width;
    parts.push(`<path d="M${x} ${top}V${top + height}" stroke="${INK}" stroke-width="1.5"/>`);
  }
  return figureOf(left + width + EDGE, top + height + EDGE, parts.join(""));
}

function cellsOf(
  week: { readonly activities: Int32Array; readonly weekly: Int32Array } | undefined,
  left: number,
  y: number,
): string[] {
  if (week === undefined) return [];
  return [...week.activities].map((count, slot) => {
    const shade = count === 0 ? 0 : (week.weekly[slot] ?? 0) > 0 ? 3 : 1;
    const x = left + slot * CELL.width;
    return (
      `<rect x="${x}" y="${y}" width="${CELL.width}" height="${CELL.height}" fill="${SHADES[shade]}" stroke="#999" stroke-width="0.5"/>` +
      (count === 0 ? "" : strokedNumber(count, x + CELL.width / 2, y + CELL.height / 2, 12))
    );
  });
}
