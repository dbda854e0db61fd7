import { answerForEntry } from "../../data/keeping-true/answer.ts";
import { chooseWay, noteAsk, readCalls, settleWrongReport } from "../../data/keeping-true/calls.ts";
import { reportWrong } from "../../data/keeping-true/report-wrong.ts";
import { restOn } from "../../data/keeping-true/rest-on.ts";
import type { KeepingTrue } from "../../domain/office/keeping-true.ts";
import { asPerson } from "./as-person.ts";
import type { OfficeRequest } from "./office-request.ts";

export function keepingTruePart(request: OfficeRequest): KeepingTrue {
  return {
    calls: (code) => asPerson(request, (client) => readCalls(client, code)),
    answer: (...said) => asPerson(request, (client) => answerForEntry(client, ...said)),
    note: (...noted) => asPerson(request, (client) => noteAsk(client, ...noted)),
    chooseWay: (...chosen) => asPerson(request, (client) => chooseWay(client, ...chosen)),
    reportWrong: (...said) => reportWrong(request.clients.anonymous, ...said),
    settleReport: (...settled) =>
      asPerson(request, (client) => settleWrongReport(client, ...settled)),
    rest: (...wanted) => asPerson(request, (client) => restOn(client, ...wanted)),
  };
}
