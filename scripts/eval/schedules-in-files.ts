import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { dayAt } from "../../src/domain/clock.ts";
import { occurrencesBetween } from "../../src/domain/schedule/occurrences.ts";
import { readSchedule } from "../../src/domain/schedule/reading/read-schedule.ts";
import { windowAround } from "../../src/domain/schedule/reading/resolve-date.ts";
import type { Schedule } from "../../src/domain/schedule/schedule.ts";
import { occurrenceLine } from "../../src/domain/schedule/understand.ts";
import { parseFile } from "../../src/formats/parse-file.ts";
import { scheduleSentence } from "../../src/wording/when.ts";
import { contextOn } from "../cli/catalogue-file.ts";

/** Two years, leap day included: what is said of single days shows somewhere in them. */
const FROM = "2027-01-01";
const TO = "2028-12-31";

interface Text {
  readonly text: string;
  readonly rows: number;
  readonly understood: "whole" | "part" | "none";
  readonly sentence: string | null;
  /** Does the sentence, read again, mean the same dates? Null where there are no rules. */
  readonly same: boolean | null;
}

/** Prints the figures; false where a text, its rules, their sentence and its rules do not mean the same dates. */
export function reportFiles(folder: string, json: boolean): boolean {
  const { texts, formats } = textsIn(folder);
  const judged = [...texts].map(([text, rows]) => judge(text, rows));
  const of = (understood: Text["understood"]) =>
    judged.filter((one) => one.understood === understood);
  const differing = judged.filter(({ same }) => same === false);
  const figures = {
    files: formats,
    texts: judged.length,
    whole: of("whole").length,
    part: of("part").length,
    none: of("none").length,
    roundTripsSame: judged.filter(({ same }) => same === true).length,
    roundTripsDiffering: differing.length,
  };
  if (json) console.log(JSON.stringify({ ...figures, judged }));
  else {
    for (const { text, rows } of of("none")) console.log(`none     ${rows} rows  ${oneLine(text)}`);
    for (const { text, sentence } of differing) {
      console.log(`differs  ${oneLine(text)}\n         ${sentence ?? "(no sentence)"}`);
    }
    for (const [name, figure] of Object.entries(figures)) {
      console.log(
        `${name.padEnd(20)} ${typeof figure === "number" ? figure : JSON.stringify(figure)}`,
      );
    }
  }
  return judged.length > 0 && differing.length === 0;
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

/** The distinct schedule texts of a folder's files with the number of rows, and how many files were of which format. */
function textsIn(folder: string) {
  const context = contextOn(dayAt(new Date()));
  const texts = new Map<string, number>();
  const formats: Record<string, number> = {};
  for (const file of readdirSync(folder).sort()) {
    if (![".csv", ".geojson", ".xlsx"].includes(extname(file))) continue;
    const { format, records } = parseFile(readFileSync(join(folder, file)), context);
    formats[format] = (formats[format] ?? 0) + 1;
    for (const { schedule } of records.activities ?? []) {
      if (schedule.text !== null) texts.set(schedule.text, (texts.get(schedule.text) ?? 0) + 1);
    }
  }
  return { texts, formats };
}

function judge(text: string, rows: number): Text {
  const window = windowAround(FROM);
  const { understood, rules } = readSchedule(text, window);
  if (understood === "none") return { text, rows, understood, sentence: null, same: null };
  const schedule: Schedule = { text, rules, certainty: "whole" };
  const sentence = scheduleSentence(schedule, "ja");
  const again = readSchedule(sentence ?? "", window);
  const same =
    sentence !== null && datesOf({ ...schedule, rules: again.rules }) === datesOf(schedule);
  return { text, rows, understood, sentence, same };
}

const datesOf = (schedule: Schedule): string =>
  occurrencesBetween(schedule, [], FROM, TO).map(occurrenceLine).join("\n");
