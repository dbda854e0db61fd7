/** Rows are read as everything stored is. */
export * from "../../domain/stored/cells.ts";
