import type { Problem } from "../../src/domain/problem.ts";
import { inBoth } from "../../src/wording/operator.ts";
import { problemSentence } from "../../src/wording/problems/index.ts";
import type { CommandIo } from "./command.ts";

/** Says what went wrong, in Japanese and English. */
export const sayProblem = (io: CommandIo, problem: Problem): void =>
  io.complain(inBoth(problemSentence(problem, "ja"), problemSentence(problem, "en")));
