import type { APIRoute } from "astro";
import { openStaff } from "../../../../components/open-staff.ts";

/** A photo for who works with entries, public or not: kept by no browser. */
export const GET: APIRoute = async (astro) => {
  const open = await openStaff(astro, "entries");
  if (open instanceof Response) return open;
  const found = await open.office.photos.bytes(open.town.municipality.code, astro.params.id ?? "");
  if (!found.ok || found.value === null) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(found.value), { headers: { "content-type": "image/jpeg" } });
};
