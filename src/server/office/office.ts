import type { Office } from "../../domain/office/office.ts";
import { figuresPart } from "./figures.ts";
import { keepingTruePart } from "./keeping-true.ts";
import { linkPart } from "./links.ts";
import { mailPart } from "./mail.ts";
import { minePart } from "./mine.ts";
import type { OfficeRequest } from "./office-request.ts";
import { passwordPart } from "./password.ts";
import { peoplePart } from "./people.ts";
import { secondFactorPart } from "./second-factor.ts";
import { planningPart } from "./planning.ts";
import { registeringPart } from "./registering.ts";
import { reviewingPart } from "./reviewing.ts";
import { photoPart } from "./photos.ts";
import { roadPart } from "./road.ts";
import { signInPart } from "./sign-in.ts";
import { subscribingPart } from "./subscribing.ts";

/** All parts, for one request. Making them asks nothing of anybody. */
export function officeFor(request: OfficeRequest): Office {
  return {
    signIn: signInPart(request),
    secondFactor: secondFactorPart(request),
    password: passwordPart(request),
    people: peoplePart(request),
    links: linkPart(request),
    keepingTrue: keepingTruePart(request),
    mail: mailPart(request),
    registering: registeringPart(request),
    reviewing: reviewingPart(request),
    photos: photoPart(request),
    road: roadPart(request),
    planning: planningPart(request),
    mine: minePart(request),
    subscribing: subscribingPart(request),
    figures: figuresPart(),
  };
}
