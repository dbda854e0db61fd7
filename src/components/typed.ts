import { formParams } from "../domain/form-params.ts";

/** What was typed into one field of a posted form; nothing where the form or the field is not there. */
export const typedIn = (form: FormData | null, name: string): string =>
  formParams(form ?? []).get(name) ?? "";
