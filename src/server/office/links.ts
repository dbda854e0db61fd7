import { lookAtLink, takeLink } from "../../data/people/links.ts";
import type { LinkPart } from "../../domain/office/links.ts";
import { fail } from "../../domain/result.ts";
import { isToken, sha256Of } from "../sessions/token.ts";
import { LINK_ACTIONS } from "./link-actions.ts";
import type { OfficeRequest } from "./office-request.ts";

export function linkPart(request: OfficeRequest): LinkPart {
  const { service } = request.clients;
  const look: LinkPart["look"] = async (key) =>
    isToken(key) ? lookAtLink(service, sha256Of(key)) : fail({ code: "link-unusable" });
  return {
    look,
    press: async (key) => {
      const link = await look(key);
      if (!link.ok) return link;
      const taken = await takeLink(service, sha256Of(key), link.value.purpose);
      if (!taken.ok) return taken;
      return LINK_ACTIONS[taken.value.purpose](request, taken.value);
    },
  };
}
