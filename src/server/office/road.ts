import { readTown } from "../../data/read-town.ts";
import { addStaffNote, staffNotes, withdrawStaffNote } from "../../data/road/staff-notes.ts";
import { indexTown } from "../../domain/index-town.ts";
import type { TownForStaff } from "../../domain/matching/matcher-file/staff-matcher.ts";
import type { RoadPart } from "../../domain/office/road.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import type { Town } from "../../domain/town.ts";
import { isUuid } from "../../domain/uuid.ts";
import { publicTown } from "../snapshots/public-town.ts";
import { asPerson } from "./as-person.ts";
import type { OfficeRequest } from "./office-request.ts";

export function roadPart(request: OfficeRequest): RoadPart {
  const { service } = request.clients;
  // Row-level security gives each person what is theirs: the reader of the public's town, with their client.
  const read = (code: string): Promise<Result<Town, Problem>> =>
    asPerson(request, async (person) => {
      const found = await readTown({ anonymous: person, service }, code);
      return found.ok ? succeed(found.value.town) : found;
    });
  return {
    notes: (code, id) => asPerson(request, (person) => staffNotes(person, code, id)),
    addNote: (code, id, note) =>
      asPerson(request, (person) => addStaffNote(person, code, id, note)),
    withdrawNote: async (code, note) =>
      isUuid(note)
        ? asPerson(request, (person) => withdrawStaffNote(person, code, note))
        : fail({ code: "not-permitted" }),
    forMatching: async (code) => {
      const town = await read(code);
      return town.ok ? succeed(matchedByStaff(town.value)) : town;
    },
  };
}

/** As the public's file, but with the entries for supporters among the others. */
const matchedByStaff = (town: Town): TownForStaff => ({
  index: indexTown(
    publicTown({
      ...town,
      activities: town.activities.map((activity) => ({ ...activity, visibility: "public" })),
    }),
  ),
  staffOnly: new Set(
    town.activities.flatMap(({ id, visibility }) => (visibility === "staff" ? [id] : [])),
  ),
});
