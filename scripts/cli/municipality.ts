import type { SupabaseClient } from "@supabase/supabase-js";
import { addMunicipality } from "../../src/data/add-municipality.ts";
import { readMunicipalities } from "../../src/data/read-municipalities.ts";
import {
  type Municipality,
  PROGRAMME_STATUSES,
  type ProgrammeStatus,
} from "../../src/domain/municipality/municipality.ts";
import { municipalityCodeOf } from "../../src/domain/municipality/municipality-code.ts";
import { municipalityWords as words } from "../../src/wording/operator-municipality.ts";
import { type Command, type CommandIo, DONE, NOT_DONE, WRONG_USE } from "./command.ts";
import { type Options, parseOptions } from "./parse-options.ts";
import { sayProblem } from "./say-problem.ts";
import { textTable } from "./text-table.ts";
import { withBackend } from "./with-backend.ts";

const OPTIONS = {
  name: "string",
  prefecture: "string",
  reading: "string",
  roman: "string",
  operator: "string",
  phone: "string",
  status: "string",
  since: "string",
  parent: "string",
  basemap: "string",
  json: "boolean",
} as const;
type Given = Options<typeof OPTIONS>;

export const command: Command = {
  name: "municipality",
  summary: words.summary,
  help: words.help,
  run: async (args, io) => {
    const given = parseOptions(args, OPTIONS, io);
    if (given === null) return WRONG_USE;
    const [verb, code, ...rest] = given.words;
    if (verb === "list" && code === undefined) return list(given, io);
    if (verb === "add" && rest.length === 0) return add(code, given, io);
    io.complain(words.wrongUse);
    return WRONG_USE;
  },
};

async function add(typed: string | undefined, given: Given, io: CommandIo): Promise<number> {
  if (typed === undefined) {
    io.complain(words.needsCode);
    return WRONG_USE;
  }
  const read = municipalityCodeOf(typed);
  if (!read.ok) {
    sayProblem(io, read.problem);
    return WRONG_USE;
  }
  const { code, prefecture, completed } = read.value;
  const named = given.text("prefecture");
  if (named !== null && named !== prefecture) {
    sayProblem(io, {
      code: "municipality-prefecture-differs",
      value: `${code} ${prefecture} / ${named}`,
    });
    return WRONG_USE;
  }
  const wrong = wrongValue(given);
  if (wrong !== null) {
    io.complain(words.wrongValue(`--${wrong}`, given.text(wrong) ?? ""));
    return WRONG_USE;
  }
  if (completed) io.complain(words.completed(code));
  return withBackend(io, async ({ service }) => {
    const before = await existing(service, code);
    if (before.problem !== null) {
      sayProblem(io, before.problem);
      return NOT_DONE;
    }
    const wanted = settingsFrom(given, { code, prefecture }, before.municipality);
    if (wanted === null) {
      io.complain(words.needsName);
      return WRONG_USE;
    }
    return store(service, wanted, io);
  });
}

async function existing(service: SupabaseClient, code: string) {
  const read = await readMunicipalities(service);
  if (!read.ok) return { problem: read.problem, municipality: null };
  const municipality = read.value.municipalities.find((one) => one.code === code) ?? null;
  return { problem: null, municipality };
}

async function store(
  service: SupabaseClient,
  wanted: Municipality,
  io: CommandIo,
): Promise<number> {
  const stored = await addMunicipality(service, wanted);
  if (!stored.ok) {
    sayProblem(io, stored.problem);
    return NOT_DONE;
  }
  const { added, changed } = stored.value;
  const text = added ? words.added : changed ? words.changed : words.unchanged;
  io.say(text(wanted.code, wanted.name));
  return DONE;
}

/** What is given, over what is stored, over what a new municipality has; null where it would have no name. */
function settingsFrom(
  given: Given,
  known: Pick<Municipality, "code" | "prefecture">,
  before: Municipality | null,
): Municipality | null {
  const name = given.text("name")?.trim() || before?.name;
  if (name === undefined) return null;
  const status = given.text("status");
  const since = given.text("since");
  return {
    ...known,
    name,
    reading: given.text("reading") ?? before?.reading ?? null,
    nameRoman: given.text("roman") ?? before?.nameRoman ?? null,
    parentCode: given.text("parent") ?? before?.parentCode ?? null,
    programmeStatus: (isStatus(status) ? status : before?.programmeStatus) ?? null,
    programmeSinceYear: since === null ? (before?.programmeSinceYear ?? null) : Number(since),
    operator: given.text("operator") ?? before?.operator ?? null,
    operatorPhone: given.text("phone") ?? before?.operatorPhone ?? null,
    bounds: before?.bounds ?? null,
    basemap: given.text("basemap") ?? before?.basemap ?? "gsi",
    demo: before?.demo ?? false,
  };
}

const isStatus = (text: string | null): text is ProgrammeStatus =>
  (PROGRAMME_STATUSES as readonly (string | null)[]).includes(text);

/** The first option whose value cannot be used. */
function wrongValue(given: Given): "status" | "since" | "parent" | "basemap" | null {
  const [status, since, parent, basemap] = [
    given.text("status"),
    given.text("since"),
    given.text("parent"),
    given.text("basemap"),
  ];
  if (status !== null && !isStatus(status)) return "status";
  if (since !== null && !/^(19|20)\d\d$/.test(since)) return "since";
  if (parent !== null && !municipalityCodeOf(parent).ok) return "parent";
  const plain = basemap === null || basemap === "gsi" || basemap === "embedded";
  return plain || /^https?:\/\/\S+$/.test(basemap) ? null : "basemap";
}

function list(given: Given, io: CommandIo): Promise<number> {
  return withBackend(io, async ({ service }) => {
    const read = await readMunicipalities(service);
    if (!read.ok) {
      sayProblem(io, read.problem);
      return NOT_DONE;
    }
    for (const problem of read.value.problems) sayProblem(io, problem);
    const { municipalities } = read.value;
    if (given.flag("json")) io.say(JSON.stringify(municipalities, null, 2));
    else if (municipalities.length === 0) io.say(words.none);
    else io.say(textTable([words.listHeader, ...municipalities.map(listRow)]));
    return DONE;
  });
}

const listRow = (one: Municipality): readonly string[] => [
  one.code,
  `${one.prefecture}${one.name}${one.demo ? words.demo : ""}`,
  one.programmeStatus === null
    ? "-"
    : `${words.statuses[one.programmeStatus]} ${one.programmeSinceYear ?? ""}`.trim(),
  one.operator ?? "-",
];
