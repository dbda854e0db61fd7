import { removePlanStandard, savePlanStandard } from "../../data/planning/plan-standards.ts";
import {
  readPlanningRecords,
  removePlanningRecord,
  saveCandidates,
  saveHoliday,
  saveScenario,
} from "../../data/planning/planning-records.ts";
import { readKept, readKeptDates } from "../../data/planning/kept-towns.ts";
import { readRecordedNeeds } from "../../data/planning/recorded-needs.ts";
import { readUnmetNeedCounts } from "../../data/read-unmet-need-counts.ts";
import type { PlanningPart } from "../../domain/office/planning.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import { isUuid } from "../../domain/uuid.ts";
import { asPerson } from "./as-person.ts";
import { keepForPerson } from "./kept-towns.ts";
import { agendaFor } from "./near-misses.ts";
import type { OfficeRequest } from "./office-request.ts";
import { pressRelease, proposeRelease } from "./people-release.ts";

const UNKNOWN = fail({ code: "record-unknown" } as const);

export function planningPart(request: OfficeRequest): PlanningPart {
  /** Standards are part of what is public: what was written is to be seen in the answer. */
  const published = async (
    done: Promise<Result<null, Problem>>,
  ): Promise<Result<null, Problem>> => {
    const result = await done;
    if (result.ok) await request.publish();
    return result;
  };
  const isKnown = (id: string | null): boolean => id === null || isUuid(id);
  return {
    saveStandard: (code, standard) =>
      published(asPerson(request, (person) => savePlanStandard(person, code, standard))),
    removeStandard: (code, id) =>
      published(asPerson(request, (person) => removePlanStandard(person, code, id))),
    records: (code) => asPerson(request, (person) => readPlanningRecords(person, code)),
    saveScenario: async (code, scenario) =>
      isKnown(scenario.id)
        ? asPerson(request, (person) => saveScenario(person, code, scenario))
        : UNKNOWN,
    saveHoliday: async (code, holiday) =>
      isKnown(holiday.id)
        ? asPerson(request, (person) => saveHoliday(person, code, holiday))
        : UNKNOWN,
    saveCandidates: (code, kind, sites, instead) =>
      asPerson(request, (person) => saveCandidates(person, code, kind, sites, instead)),
    needsByZone: async (code, halfYear) => {
      const read = await asPerson(request, (person) => readUnmetNeedCounts(person, code, halfYear));
      return read.ok
        ? succeed(read.value.tables.find((table) => table.of === "zone") ?? null)
        : read;
    },
    recordedNeeds: (code, halfYears) =>
      asPerson(request, (person) => readRecordedNeeds(person, code, halfYears)),
    nearMisses: (code, halfYear, town) => agendaFor(request, code, halfYear, town),
    keptDates: (code) => asPerson(request, (person) => readKeptDates(person, code)),
    keptTown: async (code, on) => {
      // Who may see the dates sees their figures; the record itself is the portal's alone.
      const may = await asPerson(request, (person) => readKeptDates(person, code));
      return may.ok ? readKept(request.clients.service, code, on) : may;
    },
    keepTown: (code, town) => keepForPerson(request, code, town),
    people: (code, asked) => proposeRelease(request, code, asked),
    releasePeople: (code, surveyedOn, asked) => pressRelease(request, code, surveyedOn, asked),
    remove: async (code, id) =>
      isUuid(id) ? asPerson(request, (person) => removePlanningRecord(person, code, id)) : UNKNOWN,
  };
}
