import {
  ACCESS_WORDS,
  ATMOSPHERE_WORDS,
  AUDIENCE_WORDS,
  BOOKING_WORDS,
  CONTACT_ROUTE_WORDS,
  codesOf,
  INSURANCE_WORDS,
  INTAKE_WORDS,
  KIND_WORDS,
  SPOKEN_WORDS,
  STEP_WORDS,
} from "../../activity/vocabulary.ts";
import { mailAddressOf } from "../../people/mail-address.ts";
import { isCalledShelter } from "../../place/shelter.ts";
import type { Problem } from "../../problem.ts";
import { fail, type Result, succeed } from "../../result.ts";
import { readScheduleForm } from "../../schedule/drafting/read-form.ts";
import { windowAround } from "../../schedule/reading/resolve-date.ts";
import type { Schedule } from "../../schedule/schedule.ts";
import type { ScheduleDraft } from "../../schedule/drafting/draft.ts";
import { understand } from "../../schedule/understand.ts";
import type { TownIndex } from "../../town-index.ts";
import { type DayText, yen } from "../../units.ts";
import {
  LONGEST,
  MOST_PHOTOS,
  MOST_TAGS,
  type RegisteredActivity,
  type RegisteredContact,
  type Registration,
} from "../registration.ts";
import { readPlace, usualDisclosure } from "./read-place.ts";
import {
  chosenOf,
  type FormReader,
  lineOf,
  numberOf,
  phoneOf,
  report,
  textOf,
  ticked,
  webAddressOf,
  wordsOf,
} from "./values.ts";

/** The fields of the schedule's own form begin with this. */
export const WHEN = "when-";

/** What reading a form needs besides the form. */
export interface RegistrationSetting {
  readonly index: TownIndex;
  readonly today: DayText;
  /** The portal writes the Japanese sentence of what was chosen (it is kept as the schedule's text). */
  readonly scheduleOfDraft: (draft: ScheduleDraft) => Schedule;
  /** The council writes for a group, or what a file said: a name is enough. */
  readonly byCouncil?: boolean;
}

/**
 * Reads the form of 載せてもらう. Fails with every problem at once, in the order of the form, each with its field. Three
 * things are required: a name, what happens, and a way to ask; what else was left out is not yet known.
 */
export function readRegistration(
  params: URLSearchParams,
  setting: RegistrationSetting,
): Result<Registration, readonly Problem[]> {
  const reader: FormReader = { params, problems: [] };
  const named = readNames(reader);
  const schedule = readWhen(reader, setting);
  const place = readPlace(reader, setting.index, named.kind);
  const home = place.is === "described" && place.home;
  const sheltered = usualDisclosure(home, named.kind) !== "exact";
  const contact = readContact(reader, sheltered);
  const told = readTold(reader);
  const toCouncil = textOf(reader, "to-council", LONGEST.note);
  const photoIds = params
    .getAll("photo")
    .filter((id) => /^[\w-]{1,40}$/.test(id))
    .slice(0, MOST_PHOTOS);
  const problems = setting.byCouncil ? reader.problems.filter(isNotForGroups) : reader.problems;
  if (problems.length > 0) return fail(problems);
  const { group, ...activity } = named;
  return succeed({
    group,
    activity: { ...activity, ...told },
    schedule,
    place,
    contact,
    photoIds,
    toCouncil,
  });
}

/** What a group must say, and the council need not. */
const isNotForGroups = ({ code }: Problem): boolean =>
  code !== "registration-what-missing" && code !== "registration-contact-missing";

function readNames(reader: FormReader) {
  const name = lineOf(reader, "name", LONGEST.name);
  missing(reader, name, "registration-name-missing", "name");
  const reading = lineOf(reader, "reading", LONGEST.name);
  const groupName = lineOf(reader, "group", LONGEST.name);
  const kind = chosenOf(reader, "kind", codesOf(KIND_WORDS)) ?? "other";
  const description = textOf(reader, "what", LONGEST.description);
  missing(reader, description, "registration-what-missing", "what");
  const aboutGroup = textOf(reader, "about-group", LONGEST.description);
  const tags = wordsOf(reader, "tags", LONGEST.tag, MOST_TAGS);
  for (const [field, called] of [
    ["name", name],
    ["group", groupName],
  ] as const) {
    if (called !== null && isCalledShelter(called)) report(reader, "registration-shelter", field);
  }
  return {
    name: name ?? "",
    reading,
    kind,
    description,
    tags,
    group: { name: groupName, description: aboutGroup },
  };
}

/** Missing, unless something was typed that is wrong in another way. */
function missing(reader: FormReader, value: unknown, code: Problem["code"], field: string): void {
  const told = reader.problems.some((problem) => problem.field === field);
  if (value === null && !told) report(reader, code, field);
}

const NOT_KNOWN: Schedule = { text: null, rules: [], certainty: null };

function readWhen(reader: FormReader, { today, scheduleOfDraft }: RegistrationSetting): Schedule {
  const { params, problems } = reader;
  const inWords = ["", "words"].includes(params.get(`${WHEN}often`) ?? "");
  if (inWords && (params.get(`${WHEN}words`) ?? "").trim() === "") return NOT_KNOWN;
  const form = readScheduleForm(params, WHEN);
  switch (form.is) {
    case "blank":
      return NOT_KNOWN;
    case "problems":
      problems.push(
        ...form.problems.map((problem) => ({
          ...problem,
          field: `${WHEN}${problem.field ?? "often"}`,
        })),
      );
      return NOT_KNOWN;
    case "chosen":
      return scheduleOfDraft(form.draft);
    case "words":
      return understand(form.text, windowAround(today)).schedule;
  }
}

const OLDEST = 150;
const MOST_YEN = 1_000_000;
const MOST_PEOPLE = 100_000;

type Told = Omit<RegisteredActivity, "name" | "reading" | "kind" | "description" | "tags">;

function readTold(reader: FormReader): Told {
  const firstVisit = textOf(reader, "first-visit", LONGEST.firstVisit);
  const atmosphere = ticked(reader, "mood", codesOf(ATMOSPHERE_WORDS));
  const booking = chosenOf(reader, "booking", codesOf(BOOKING_WORDS));
  const cost = numberOf(reader, "cost", MOST_YEN);
  const costNote = lineOf(reader, "cost-note", LONGEST.costNote);
  const online = yesOrNo(reader, "online");
  const audiences = ticked(reader, "for", codesOf(AUDIENCE_WORDS));
  const [ageMin, ageMax] = readAges(reader);
  const languages = ticked(reader, "speaks", codesOf(SPOKEN_WORDS));
  const access = ticked(reader, "access", codesOf(ACCESS_WORDS));
  const steps = ticked(reader, "step", codesOf(STEP_WORDS));
  const roles = wordsOf(reader, "roles", LONGEST.tag, MOST_TAGS);
  const reward = lineOf(reader, "reward", LONGEST.reward);
  const monthlyLimit = numberOf(reader, "newcomers", MOST_PEOPLE);
  const capacity = numberOf(reader, "capacity", MOST_PEOPLE);
  const intake = chosenOf(reader, "intake", codesOf(INTAKE_WORDS));
  const insurance = chosenOf(reader, "insurance", codesOf(INSURANCE_WORDS));
  const withoutPhone = yesOrNo(reader, "without-phone");
  const note = textOf(reader, "note", LONGEST.note);
  return {
    audiences,
    ageMin,
    ageMax,
    atmosphere,
    cost: cost === null ? null : yen(cost),
    costNote,
    booking,
    capacity,
    access,
    languages,
    online,
    withoutPhone,
    steps,
    roles,
    reward,
    intake,
    monthlyLimit,
    insurance,
    firstVisit,
    note,
  };
}

function readAges(reader: FormReader): readonly [number | null, number | null] {
  const from = numberOf(reader, "age-from", OLDEST);
  const to = numberOf(reader, "age-to", OLDEST);
  if (from !== null && to !== null && to < from) report(reader, "ages-reversed", "age-to");
  return [from, to];
}

const yesOrNo = (reader: FormReader, field: string): boolean | null => {
  const answer = chosenOf(reader, field, ["yes", "no"]);
  return answer === null ? null : answer === "yes";
};

/** A number or an address must be there: somebody has to be asked. Sheltered places begin with the council's way. */
function readContact(reader: FormReader, sheltered: boolean): RegisteredContact {
  const person = lineOf(reader, "person", LONGEST.name);
  const phone = phoneOf(reader, "phone");
  const email = emailOf(reader);
  const url = webAddressOf(reader, "url", LONGEST.url);
  const wrong = reader.problems.some(({ field }) => field === "phone" || field === "email");
  if (phone === null && email === null && !wrong)
    report(reader, "registration-contact-missing", "phone");
  const route =
    chosenOf(reader, "route", codesOf(CONTACT_ROUTE_WORDS)) ??
    (sheltered ? "through-council" : "page-only");
  const shown = reader.params.getAll("show");
  return {
    person,
    phone,
    email,
    url,
    route,
    showPhone: phone !== null && shown.includes("phone"),
    showEmail: email !== null && shown.includes("email"),
  };
}

function emailOf(reader: FormReader): string | null {
  const typed = lineOf(reader, "email", LONGEST.email);
  if (typed === null) return null;
  const email = mailAddressOf(typed);
  if (email.ok) return email.value;
  report(reader, email.problem.code, "email");
  return null;
}
