/** What a step gives: a value, or problems as data. Throwing is for bugs only. */
export type Result<Value, Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Failure };

export const succeed = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });
export const fail = <Failure>(problem: Failure): Result<never, Failure> => ({ ok: false, problem });
