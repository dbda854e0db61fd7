import type { SupabaseClient } from "../../data/client.ts";
import { approvePhoto, dropPhoto } from "../../data/photos/decide-photo.ts";
import { keepPhoto } from "../../data/photos/keep-photo.ts";
import { photosAtHand } from "../../data/photos/photos-at-hand.ts";
import { readPhoto } from "../../data/photos/public-photos.ts";
import type { PhotoPart, SentPhoto } from "../../domain/office/photos.ts";
import { PHOTO_MOST_BYTES } from "../../domain/photo/photo.ts";
import { PHOTO_FIELDS, saidOfPhoto } from "../../domain/photo/sent-photo.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result } from "../../domain/result.ts";
import { isUuid } from "../../domain/uuid.ts";
import { cleanPhoto } from "../photos/clean-photo.ts";
import { asPerson } from "./as-person.ts";
import type { OfficeRequest } from "./office-request.ts";

export function photoPart(
  request: Pick<OfficeRequest, "clients" | "personClient" | "publish">,
): PhotoPart {
  const { service } = request.clients;
  const keep = async (code: string, sent: SentPhoto): Promise<Result<string, Problem>> => {
    const said = saidOfPhoto(sent);
    if (!said.ok) return said;
    const { file } = sent;
    if (file.size > PHOTO_MOST_BYTES) return fail(ofFile({ code: "photo-too-large" }));
    const clean = await cleanPhoto(new Uint8Array(await file.arrayBuffer()));
    if (!clean.ok) return fail(ofFile(clean.problem));
    return keepPhoto(service, code, clean.value, said.value);
  };
  const ofPhoto = async <Value>(
    id: string,
    work: (person: SupabaseClient) => Promise<Result<Value, Problem>>,
  ): Promise<Result<Value, Problem>> =>
    isUuid(id) ? asPerson(request, work) : fail({ code: "photo-unknown" });
  /** What was written is public before anybody is told so. */
  const published = async (done: Result<null, Problem>): Promise<Result<null, Problem>> => {
    if (done.ok) await request.publish();
    return done;
  };
  return {
    keep,
    add: (code, activityId, sent) =>
      asPerson(request, async (person) => {
        // Whoever may not is told before a picture is opened.
        const may = await photosAtHand(person, code, { activityId });
        if (!may.ok) return may;
        const kept = await keep(code, sent);
        return kept.ok ? published(await approvePhoto(person, code, kept.value, activityId)) : kept;
      }),
    list: (code, of) => asPerson(request, (person) => photosAtHand(person, code, of)),
    bytes: (code, id) => ofPhoto(id, (person) => readPhoto(person, code, id)),
    approve: (code, id) =>
      ofPhoto(id, async (person) => published(await approvePhoto(person, code, id, null))),
    drop: (code, id) => ofPhoto(id, async (person) => published(await dropPhoto(person, code, id))),
  };
}

const ofFile = (problem: Problem): Problem => ({ ...problem, field: PHOTO_FIELDS.file });
