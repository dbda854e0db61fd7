/** Where the results of a list begin: what narrows, sorts or searches leads there, past the fields. */
export const FOUND = "found";
/** The form that holds the filters of a list. */
export const FILTERS_FORM = "filters";
