/**
 * Counts the work of one query: postings and texts touched, letters compared. The tests hold it against a bound
 * that is linear in the query and in what the query's postings hold.
 */
export interface Meter {
  steps: number;
  /** Of these, entries of the index that were read. */
  postings: number;
}
