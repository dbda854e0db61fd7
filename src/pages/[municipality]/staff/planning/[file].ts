import type { APIRoute } from "astro";
import { openStaff } from "../../../../components/open-staff.ts";
import { mapFigure } from "../../../../components/planning/report/figure/map-figure.ts";
import { weekFigure } from "../../../../components/planning/report/figure/week-figure.ts";
import { planningSetting } from "../../../../components/planning/planning-setting.ts";
import { openReport } from "../../../../components/planning/report/open-report.ts";
import {
  nextTable,
  type ReportTable,
  standardsTable,
  weekTable,
  zonesTable,
} from "../../../../components/planning/report/report-tables.ts";
import { zonesGeoJson } from "../../../../components/planning/report/zones-geojson.ts";
import { REPORT_FILES, type ReportFile } from "../../../../domain/addresses.ts";
import { csvAnswer, geoJsonAnswer, pngAnswer } from "../../../../formats/answers.ts";
import { csvFile } from "../../../../formats/csv-file.ts";

const isReportFile = (name: string): name is ReportFile =>
  (REPORT_FILES as readonly string[]).includes(name);

/** The figures and tables of a planning question as files, for whoever may see the page. */
export const GET: APIRoute = async (astro) => {
  const open = await openStaff(astro, "planning");
  if (open instanceof Response) return open;
  const { file = "" } = astro.params;
  if (!isReportFile(file)) return astro.rewrite("/404");
  const { searchParams } = astro.url;
  const setting = await planningSetting(open, astro.locals.portal, searchParams);
  const report = openReport(open, searchParams, setting);
  const { words, today } = open;
  const named = `${open.town.municipality.code}-${today}-${file}`;
  const csv = ({ head, rows }: ReportTable): Response => csvAnswer(csvFile(head, rows), named);
  const png = async (draw: (letters: "names" | "numbers") => string | null): Promise<Response> => {
    const letters = await open.office.figures.drawing();
    const drawing = letters === "nothing" ? null : draw(letters);
    const picture = drawing === null ? null : await open.office.figures.png(drawing);
    return picture === null ? new Response(null, { status: 404 }) : pngAnswer(picture, named);
  };
  switch (file) {
    case "map.png":
      return png((letters) => mapFigure(report, letters, words.dates.fullDay(today)));
    case "week.png":
      return png((letters) => weekFigure(report, letters, words));
    case "zones.csv":
      return csv(zonesTable(report));
    case "week.csv":
      return csv(weekTable(report, words));
    case "standards.csv":
      return csv(standardsTable(report));
    case "next.csv":
      return csv(nextTable(report));
    case "zones.geojson":
      return geoJsonAnswer(zonesGeoJson(report, today), named);
  }
};
