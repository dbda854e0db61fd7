import { draftOfSchedule, formOfDraft } from "../../schedule/drafting/write-form.ts";
import type { Schedule } from "../../schedule/schedule.ts";
import type { RegisteredPlace, Registration } from "../registration.ts";
import { WHEN } from "./read-registration.ts";

/** The fields of the form that say what a registration says: to change it, and to send it again. */
export function formOfRegistration(registration: Registration): URLSearchParams {
  const { group, activity, schedule, place, contact, photoIds, toCouncil } = registration;
  const form = new URLSearchParams();
  const one = (field: string, value: string | number | null) => {
    if (value !== null) form.set(field, String(value));
  };
  const many = (field: string, values: readonly string[] | null) => {
    for (const value of values ?? []) form.append(field, value);
  };
  const yesNo = (field: string, value: boolean | null) =>
    one(field, value === null ? null : value ? "yes" : "no");
  one("name", activity.name);
  one("reading", activity.reading);
  one("group", group.name);
  one("about-group", group.description);
  one("kind", activity.kind);
  one("what", activity.description);
  one("tags", activity.tags.length === 0 ? null : activity.tags.join("、"));
  writeWhen(form, schedule);
  writePlace(form, place);
  many("access", activity.access);
  many("for", activity.audiences);
  one("age-from", activity.ageMin);
  one("age-to", activity.ageMax);
  many("speaks", activity.languages);
  one("first-visit", activity.firstVisit);
  many("mood", activity.atmosphere);
  one("booking", activity.booking);
  one("cost", activity.cost);
  one("cost-note", activity.costNote);
  many("step", activity.steps);
  one("roles", activity.roles.length === 0 ? null : activity.roles.join("、"));
  one("reward", activity.reward);
  one("intake", activity.intake);
  one("newcomers", activity.monthlyLimit);
  one("capacity", activity.capacity);
  one("insurance", activity.insurance);
  yesNo("online", activity.online);
  yesNo("without-phone", activity.withoutPhone);
  one("note", activity.note);
  one("person", contact.person);
  one("phone", contact.phone);
  one("email", contact.email);
  one("url", contact.url);
  one("route", contact.route);
  many("show", [...(contact.showPhone ? ["phone"] : []), ...(contact.showEmail ? ["email"] : [])]);
  many("photo", photoIds);
  one("to-council", toCouncil);
  return form;
}

/** In the words that were written, which nobody changes but the group; where there are none, as chosen. */
function writeWhen(form: URLSearchParams, schedule: Schedule): void {
  if (schedule.text !== null) {
    form.set(`${WHEN}often`, "words");
    form.set(`${WHEN}words`, schedule.text);
    return;
  }
  const draft = draftOfSchedule(schedule);
  if (draft === null) return;
  for (const [field, value] of formOfDraft(draft, WHEN)) form.append(field, value);
}

function writePlace(form: URLSearchParams, place: RegisteredPlace): void {
  form.set("place", place.is);
  if (place.is === "kept") form.set("place-id", place.placeId);
  if (place.is !== "described") return;
  const { name, home, disclosure, truePosition, address, zoneId, directions } = place;
  if (name !== null) form.set("place-name", name);
  if (home) form.set("home", "yes");
  form.set("disclosure", disclosure);
  if (truePosition !== null) {
    form.set("lat", String(truePosition.lat));
    form.set("lng", String(truePosition.lng));
  }
  if (address !== null) form.set("address", address);
  if (zoneId !== null) form.set("zone", zoneId);
  if (directions !== null) form.set("directions", directions);
}
