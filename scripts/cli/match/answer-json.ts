import type { Answer } from "../../../src/domain/matching/answer.ts";
import type { Problem } from "../../../src/domain/problem.ts";
import { changeText, confirmText, reasonText } from "../../../src/wording/matching.ts";
import { matchWording as ja } from "../../../src/wording/matching-set/ja.ts";

/** Places after the decimal point: enough that contributions sum to the score as printed. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The answer as JSON, its reasons and questions in Japanese. */
export function answerJson(answer: Answer, problems: readonly Problem[]) {
  return {
    suggestions: answer.suggestions.map((suggestion) => ({
      activity: suggestion.activity,
      step: suggestion.step,
      role: suggestion.role,
      score: rounded(suggestion.score),
      minutes: suggestion.minutes,
      reasons: suggestion.reasons.map((reason) => ({
        factor: reason.factor,
        contribution: rounded(reason.contribution),
        text: reasonText(reason, ja),
      })),
      confirm: suggestion.confirm.map((confirm) => confirmText(confirm, ja)),
      dates: suggestion.dates,
    })),
    nothingFits: answer.nothingFits,
    relaxations: answer.relaxations.map((relaxation) => ({
      change: changeText(relaxation.change, ja),
      adds: relaxation.opens.length,
    })),
    ...(problems.length > 0 ? { problems } : {}),
  };
}

/** Nobody was understood: no suggestion, and not the answer that nothing fits either. */
export const unansweredJson = (problems: readonly Problem[]) => ({
  suggestions: [],
  nothingFits: false,
  relaxations: [],
  problems,
});
