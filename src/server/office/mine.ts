import type { SupabaseClient } from "../../data/client.ts";
import {
  answerAskedBack,
  answerForEntry,
  readMyEntries,
  readMySubmissions,
  restOn,
  setMyIntake,
  submitChange,
  withdrawSubmission,
} from "../../data/mine.ts";
import type { Mine } from "../../domain/office/mine.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result } from "../../domain/result.ts";
import type { OfficeRequest } from "./office-request.ts";

export function minePart({ personClient, publish }: OfficeRequest): Mine {
  const asPerson = async <Value>(
    ask: (person: SupabaseClient) => Promise<Result<Value, Problem>>,
  ): Promise<Result<Value, Problem>> => {
    const person = await personClient();
    return person === null ? fail({ code: "not-permitted" }) : ask(person);
  };
  return {
    submissions: (code) => asPerson((person) => readMySubmissions(person, code)),
    entries: (code) => asPerson((person) => readMyEntries(person, code)),
    withdraw: (code, id) => asPerson((person) => withdrawSubmission(person, code, id)),
    answer: (code, submission, words) =>
      asPerson((person) => answerAskedBack(person, code, submission, words)),
    press: async (code, id, press, today) => {
      const done = await asPerson((person) => {
        if (press === "rest") return restOn(person, code, id, today.day, today.words);
        if (press === "right" || press === "ended") return answerForEntry(person, code, id, press);
        return setMyIntake(person, code, id, press);
      });
      // What was pressed is public before anybody is told so.
      if (done.ok) await publish();
      return done;
    },
    change: (code, change) => asPerson((person) => submitChange(person, code, change)),
  };
}
