import type { PeoplePart } from "../../domain/office/people.ts";
import { STAFF_ROLES, type StaffRole } from "../../domain/people/person.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result } from "../../domain/result.ts";
import { typedIn } from "../typed.ts";

/** Does what a form of the page of people asks. A form that is none of them is `form-incomplete`. */
export async function changePeople(
  people: PeoplePart,
  code: string,
  form: FormData,
): Promise<Result<null, Problem>> {
  const person = typedIn(form, "person");
  const role = roleIn(typedIn(form, "role"));
  const zoneId = typedIn(form, "zone") || null;
  switch (typedIn(form, "do")) {
    case "appoint":
      if (role !== null)
        return people.appoint(code, { email: typedIn(form, "email"), role, zoneId });
      break;
    case "relieve":
      if (role !== null) return people.relieve(code, person, role, zoneId);
      break;
    case "suspend":
      return people.suspend(code, person, true);
    case "restore":
      return people.suspend(code, person, false);
    case "reset":
      return people.resetSecondFactor(code, person);
  }
  return fail({ code: "form-incomplete" });
}

const roleIn = (text: string): StaffRole | null =>
  STAFF_ROLES.find((role) => role === text) ?? null;
