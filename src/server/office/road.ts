import { readTown } from "../../data/read-town.ts";
import { findEntries } from "../../data/review/find-entries.ts";
import { readEntry } from "../../data/review/read-entry.ts";
import { addStaffNote, staffNotes, withdrawStaffNote } from "../../data/road/staff-notes.ts";
import { indexTown } from "../../domain/index-town.ts";
import type { RoadPart } from "../../domain/office/road.ts";
import { fail, succeed } from "../../domain/result.ts";
import { isUuid } from "../../domain/uuid.ts";
import { asPerson } from "./as-person.ts";
import type { OfficeRequest } from "./office-request.ts";

export function roadPart(request: OfficeRequest): RoadPart {
  const { service } = request.clients;
  return {
    find: (code, filter) => asPerson(request, (person) => findEntries(person, code, filter)),
    entry: (code, id) => asPerson(request, (person) => readEntry(person, code, id)),
    notes: (code, id) => asPerson(request, (person) => staffNotes(person, code, id)),
    addNote: (code, id, note) =>
      asPerson(request, (person) => addStaffNote(person, code, id, note)),
    withdrawNote: async (code, note) =>
      isUuid(note)
        ? asPerson(request, (person) => withdrawStaffNote(person, code, note))
        : fail({ code: "not-permitted" }),
    town: (code) =>
      asPerson(request, async (person) => {
        // Row-level security gives each person what is theirs: the same reader, with their client.
        const read = await readTown({ anonymous: person, service }, code);
        return read.ok ? succeed(indexTown(read.value.town)) : read;
      }),
  };
}
