/** Counts the work of one reading, so that its bound can be tested rather than believed. */
export interface Steps {
  count: number;
}
