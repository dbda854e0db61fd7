import type { FiguresPart } from "./figures.ts";
import type { KeepingTrue } from "./keeping-true.ts";
import type { LinkPart } from "./links.ts";
import type { MailOffice } from "./mail.ts";
import type { Mine } from "./mine.ts";
import type { PasswordPart } from "./password.ts";
import type { PeoplePart } from "./people.ts";
import type { SecondFactorPart } from "./second-factor.ts";
import type { PlanningPart } from "./planning.ts";
import type { Registering } from "./registering.ts";
import type { Reviewing } from "./reviewing.ts";
import type { PhotoPart } from "./photos.ts";
import type { RoadPart } from "./road.ts";
import type { SignIn } from "./sign-in.ts";
import type { Subscribing } from "./subscribing.ts";

/**
 * What pages reach beyond what is public: one part a subject, each in a file beside this one and made in the file of
 * the same name in `src/server/office`. A page never sees a client or a cookie.
 */
export interface Office {
  readonly signIn: SignIn;
  readonly secondFactor: SecondFactorPart;
  readonly password: PasswordPart;
  readonly people: PeoplePart;
  readonly links: LinkPart;
  readonly keepingTrue: KeepingTrue;
  readonly mail: MailOffice;
  readonly registering: Registering;
  readonly reviewing: Reviewing;
  readonly photos: PhotoPart;
  readonly road: RoadPart;
  readonly planning: PlanningPart;
  readonly mine: Mine;
  readonly subscribing: Subscribing;
  readonly figures: FiguresPart;
}
