import { changeStaffAsOperator, listStaff, type StaffChange } from "../../src/data/people/staff.ts";
import type { Colleague } from "../../src/domain/people/colleague.ts";
import { mailAddressOf } from "../../src/domain/people/mail-address.ts";
import { STAFF_ROLES, type StaffRole } from "../../src/domain/people/person.ts";
import { municipalityCodeOf } from "../../src/domain/municipality/municipality-code.ts";
import { makeInvitation } from "../../src/server/accounts/invite.ts";
import { openAccounts } from "../../src/server/accounts/open-accounts.ts";
import type { Backend } from "../../src/server/backend/backend.ts";
import { siteUrl } from "../../src/server/backend/site-url.ts";
import { staffWords as words } from "../../src/wording/operator-staff.ts";
import { type Command, type CommandIo, DONE, NOT_DONE, WRONG_USE } from "./command.ts";
import { type Options, parseOptions } from "./parse-options.ts";
import { sayProblem } from "./say-problem.ts";
import { textTable } from "./text-table.ts";
import { commandSettings, withBackend } from "./with-backend.ts";

const OPTIONS = {
  municipality: "string",
  mail: "string",
  role: "string",
  zone: "string",
  json: "boolean",
} as const;
type Given = Options<typeof OPTIONS>;

/** Whom a command is about. */
interface About {
  readonly code: string;
  readonly email: string;
}
type Verb = (backend: Backend, about: About, given: Given, io: CommandIo) => Promise<number>;

const VERBS: Readonly<Record<string, Verb>> = {
  add,
  remove,
  suspend: (backend, about, _given, io) =>
    change(backend, about, { do: "suspend", suspended: true }, words.suspended, io),
  restore: (backend, about, _given, io) =>
    change(backend, about, { do: "suspend", suspended: false }, words.restored, io),
  "reset-second-factor": (backend, about, _given, io) =>
    change(backend, about, { do: "reset-second-factor" }, words.reset, io),
};

export const command: Command = {
  name: "staff",
  summary: words.summary,
  help: words.help,
  run: async (args, io) => {
    const given = parseOptions(args, OPTIONS, io);
    if (given === null) return WRONG_USE;
    const [name = "", ...rest] = given.words;
    const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
    if (rest.length > 0 || (verb === undefined && name !== "list")) {
      io.complain(words.wrongUse);
      return WRONG_USE;
    }
    const code = codeFrom(given, io);
    if (code === null) return WRONG_USE;
    if (verb === undefined) return withBackend(io, (backend) => list(backend, code, given, io));
    const email = emailFrom(given, io);
    if (email === null || !isRoleRight(name, given, io)) return WRONG_USE;
    return withBackend(io, (backend) => verb(backend, { code, email }, given, io));
  },
};

function codeFrom(given: Given, io: CommandIo): string | null {
  const typed = given.text("municipality");
  if (typed === null) {
    io.complain(words.needs("--municipality"));
    return null;
  }
  const read = municipalityCodeOf(typed);
  if (read.ok) return read.value.code;
  sayProblem(io, read.problem);
  return null;
}

function emailFrom(given: Given, io: CommandIo): string | null {
  const typed = given.text("mail");
  if (typed === null) {
    io.complain(words.needs("--mail"));
    return null;
  }
  const read = mailAddressOf(typed);
  if (read.ok) return read.value;
  sayProblem(io, read.problem);
  return null;
}

const roleNamed = (text: string | null): StaffRole | null =>
  STAFF_ROLES.find((role) => role === text) ?? null;

/** Only who is added needs a role; whoever is removed may have one named. */
function isRoleRight(name: string, given: Given, io: CommandIo): boolean {
  const typed = given.text("role");
  if (typed !== null && roleNamed(typed) === null) io.complain(words.wrongRole(typed));
  else if (typed === null && name === "add") io.complain(words.needs("--role"));
  else return true;
  return false;
}

async function add(backend: Backend, about: About, given: Given, io: CommandIo): Promise<number> {
  const settings = commandSettings(io);
  const role = roleNamed(given.text("role"));
  if (settings === null || role === null) return NOT_DONE;
  const account = await openAccounts(backend, backend.access).findOrMake(about.email);
  if (!account.ok) return notDone(io, account);
  const { userId } = account.value;
  const appointment: StaffChange = { do: "appoint", role, zoneId: given.text("zone") };
  const appointed = await changeStaffAsOperator(backend.service, about.code, userId, appointment);
  if (!appointed.ok) return notDone(io, appointed);
  const link = await makeInvitation(backend.service, account.value, about.code, siteUrl(settings));
  if (!link.ok) return notDone(io, link);
  io.complain(words.added(about.email));
  io.say(link.value.url);
  return DONE;
}

async function remove(
  backend: Backend,
  about: About,
  given: Given,
  io: CommandIo,
): Promise<number> {
  const found = await colleagueNamed(backend, about, io);
  if (found === null) return NOT_DONE;
  const role = roleNamed(given.text("role"));
  const zone = given.text("zone");
  const duties = found.duties.filter(
    (duty) => role === null || (duty.role === role && (zone === null || duty.zoneId === zone)),
  );
  if (duties.length === 0) {
    io.complain(words.noSuchDuty(about.email));
    return NOT_DONE;
  }
  for (const duty of duties) {
    const wanted: StaffChange = { do: "relieve", ...duty };
    const done = await changeStaffAsOperator(backend.service, about.code, found.userId, wanted);
    if (!done.ok) return notDone(io, done);
  }
  io.say(words.removed(about.email, duties.length));
  return DONE;
}

async function change(
  backend: Backend,
  about: About,
  wanted: StaffChange,
  said: (email: string) => string,
  io: CommandIo,
): Promise<number> {
  const found = await colleagueNamed(backend, about, io);
  if (found === null) return NOT_DONE;
  const done = await changeStaffAsOperator(backend.service, about.code, found.userId, wanted);
  if (!done.ok) return notDone(io, done);
  io.say(said(about.email));
  return DONE;
}

async function colleagueNamed(
  { service }: Backend,
  { code, email }: About,
  io: CommandIo,
): Promise<Colleague | null> {
  const listed = await listStaff(service, code);
  if (!listed.ok) {
    sayProblem(io, listed.problem);
    return null;
  }
  const found = listed.value.find((one) => one.email === email) ?? null;
  if (found === null) io.complain(words.noSuchPerson(email, code));
  return found;
}

async function list(
  { service }: Backend,
  code: string,
  given: Given,
  io: CommandIo,
): Promise<number> {
  const listed = await listStaff(service, code);
  if (!listed.ok) return notDone(io, listed);
  if (given.flag("json")) io.say(JSON.stringify(listed.value, null, 2));
  else if (listed.value.length === 0) io.say(words.none);
  else io.say(textTable([words.listHeader, ...listed.value.map(listRow)]));
  return DONE;
}

const listRow = (one: Colleague): readonly string[] => [
  one.email,
  one.duties.map(({ role, zoneId }) => words.duty(role, zoneId)).join(", "),
  one.secondFactor ? words.secondFactor.yes : words.secondFactor.no,
  one.suspended ? words.states.suspended : one.worksNow ? words.states.now : words.states.no,
];

function notDone(
  io: CommandIo,
  { problem }: { readonly problem: Parameters<typeof sayProblem>[1] },
): number {
  sayProblem(io, problem);
  return NOT_DONE;
}
