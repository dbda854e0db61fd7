import { isCodeOf, KIND_WORDS, type Kind } from "../../src/domain/activity/vocabulary.ts";
import { dayAt } from "../../src/domain/clock.ts";
import { municipalityCodeOf } from "../../src/domain/municipality/municipality-code.ts";
import {
  REPORT_LANGUAGES,
  type ReportLanguage,
  importWords as words,
} from "../../src/wording/operator-import.ts";
import { type Command, type CommandIo, WRONG_USE } from "./command.ts";
import { importFiles } from "./import/import-files.ts";
import { listPastImports, undoPastImport } from "./import/past-imports.ts";
import { type Options, parseOptions } from "./parse-options.ts";
import { sayProblem } from "./say-problem.ts";
import { withBackend } from "./with-backend.ts";

const OPTIONS = {
  municipality: "string",
  kind: "string",
  language: "string",
  undo: "string",
  "dry-run": "boolean",
  json: "boolean",
  list: "boolean",
} as const;

export const command: Command = {
  name: "import",
  summary: words.summary,
  help: words.help,
  run: async (args, io) => {
    const given = parseOptions(args, OPTIONS, io);
    if (given === null) return WRONG_USE;
    const undo = given.text("undo");
    if (undo !== null) return withBackend(io, ({ service }) => undoPastImport(service, undo, io));
    const code = municipalityIn(given, io);
    if (code === null) return WRONG_USE;
    if (given.flag("list"))
      return withBackend(io, ({ service }) => listPastImports(service, code, io));
    const how = howIn(given, io);
    if (how === null) return WRONG_USE;
    return withBackend(io, (clients) =>
      importFiles(clients, { ...how, code, files: given.words, today: dayAt(new Date()) }, io),
    );
  },
};

type Given = Options<typeof OPTIONS>;

function municipalityIn(given: Given, io: CommandIo): string | null {
  const typed = given.text("municipality");
  if (typed === null) {
    io.complain(words.needsMunicipality);
    return null;
  }
  const read = municipalityCodeOf(typed);
  if (!read.ok) sayProblem(io, read.problem);
  return read.ok ? read.value.code : null;
}

interface How {
  readonly kind: Kind | null;
  readonly language: ReportLanguage;
  readonly dryRun: boolean;
  readonly json: boolean;
}

function howIn(given: Given, io: CommandIo): How | null {
  const kind = given.text("kind");
  if (kind !== null && !isCodeOf(KIND_WORDS, kind)) {
    io.complain(words.kindUnknown(kind, Object.keys(KIND_WORDS)));
    return null;
  }
  if (given.words.length === 0) {
    io.complain(words.needsFile);
    return null;
  }
  const language = REPORT_LANGUAGES.find((one) => one === given.text("language")) ?? "ja";
  return { kind, language, dryRun: given.flag("dry-run"), json: given.flag("json") };
}
