/** What `apply_import` answers. */
export type ImportAnswer =
  | {
      readonly problem: "reference-missing" | "stored-row-invalid";
      readonly field: string;
      readonly value: string | null;
    }
  | {
      readonly importId: string | null;
      readonly added: number;
      readonly changed: number;
      readonly unchanged: number;
      /** Records that were taken down by the council and not brought back. */
      readonly withheld: readonly { readonly table: string; readonly key: string }[];
      readonly revision: number;
    };

export function isImportAnswer(value: unknown): value is ImportAnswer {
  if (typeof value !== "object" || value === null) return false;
  if ("problem" in value)
    return value.problem === "reference-missing" || value.problem === "stored-row-invalid";
  return (
    "added" in value &&
    typeof value.added === "number" &&
    "importId" in value &&
    "withheld" in value &&
    Array.isArray(value.withheld)
  );
}
