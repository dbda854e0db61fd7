/** The texts of a form's fields, files left out, so that a posted form is read as a link is. */
export function formParams(fields: Iterable<readonly [string, unknown]>): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of fields) {
    if (typeof value === "string") params.append(name, value);
  }
  return params;
}
