import type { UrgentNumber } from "../../municipality/municipality.ts";
import type { Danger } from "./danger.ts";

/** What operators write beside a number that helps with each. */
const SPEAKS_OF: Readonly<Record<Danger, RegExp>> = {
  ambulance: /^#?(?:119|7119)$|救急|ambulance/i,
  life: /いのち|命|こころ|心の|自殺|死に|つらい|話したい|よりそい|life/i,
  violence: /^110$|DV|ＤＶ|暴力|身の危険|女性|violence/i,
  child: /^189$|虐待|子ども|こども|児童|child/i,
  shelter: /今夜|泊|すまい|住まい|いるところ|shelter/i,
  living: /食べる|食料|くらし|暮らし|生活|困窮|food/i,
};

export interface NumbersToShow {
  /** Those that speak of what was told, the most urgent danger first. */
  readonly first: readonly UrgentNumber[];
  /** All the others in the operator's order: nothing is hidden. */
  readonly others: readonly UrgentNumber[];
}

/** The operator's numbers for what a text told (`dangerIn`). Where none speaks of it, all are among the others. */
export function numbersFor(
  dangers: readonly Danger[],
  numbers: readonly UrgentNumber[],
): NumbersToShow {
  const ordered = numbers.toSorted((a, b) => a.order - b.order);
  const first = new Set(
    dangers.flatMap((danger) =>
      ordered.filter(({ phone, label, note }) =>
        [phone, label, note ?? ""].some((text) => SPEAKS_OF[danger].test(text)),
      ),
    ),
  );
  return { first: [...first], others: ordered.filter((number) => !first.has(number)) };
}
