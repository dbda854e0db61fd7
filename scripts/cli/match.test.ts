import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { open, townOf } from "../../tests/matching/small-town.ts";
import { DONE, NOT_DONE } from "./command.ts";
import { explainOne } from "./match/explain-one.ts";
import { sayRows } from "./match/say-rows.ts";
import { answerLines } from "./match.ts";

const catalogue = townOf([
  open("a1", { name: "将棋の間", ageMin: 60 }),
  open("b2", { name: "囲碁の間", steps: ["role"] }),
]);

function listening() {
  const said: string[] = [];
  const complained: string[] = [];
  const io = {
    say: (text: string) => void said.push(text),
    complain: (text: string) => void complained.push(text),
    environment: {},
    folder: "/",
  };
  return { io, said, complained };
}

test("a line that cannot be read is not answered, is named, and the others are answered", async () => {
  const { io, said, complained } = listening();
  const asked = { catalogue, context: { places: [] }, top: 5, staff: false, json: true };
  const input = Readable.from(['{"interests":["畑しごと"]}\n{bad\n\n{"age":70}\n']);
  expect(await answerLines(asked, io, input)).toBe(NOT_DONE);
  const answers = said.map((line) => JSON.parse(line) as { suggestions: unknown[] });
  expect(answers.map(({ suggestions }) => suggestions.length > 0)).toEqual([
    true,
    false,
    false,
    true,
  ]);
  expect(complained).toHaveLength(1);
  expect(complained[0]).toContain("2行目");
});

test.each<[string, number, string]>([
  ["a1", DONE, "a1\t将棋の間"],
  ["A1", DONE, "a1\t将棋の間"],
  ["将棋の間", DONE, "a1\t将棋の間"],
  ["囲碁", DONE, "役割や働く体験だけなので"],
  ["の間", NOT_DONE, "b2\t囲碁の間"],
  ["なぞ", NOT_DONE, "一覧にありません"],
])("explaining by id or name: %s", (typed, code, text) => {
  const { io, said, complained } = listening();
  expect(explainOne(typed, { catalogue, need: null, staff: false, json: false }, io)).toBe(code);
  expect([...said, ...complained].join("\n")).toContain(text);
});

test("an age that nobody told is of the person, not missing in the row", () => {
  const { io, said } = listening();
  explainOne("a1", { catalogue, need: null, staff: false, json: false }, io);
  expect(said).toContain("人によること / depends on the person: 年齢が合うか");
});

test("rows with the same fault are told of once; telephone numbers are of no weight", () => {
  const { io, complained } = listening();
  const fault = (line: number, code: "kind-assumed" | "phone-unusual") =>
    ({ line, outcome: "warned", problems: [{ code }] }) as const;
  sayRows(io, [fault(2, "kind-assumed"), fault(3, "phone-unusual"), fault(4, "kind-assumed")]);
  expect(complained).toHaveLength(2);
  expect(complained[0]).toContain("一覧の2行目（ほか1行）");
});
