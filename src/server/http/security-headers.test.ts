import { expect, test } from "vitest";
import { basemapOrigins, contentSecurityPolicy, securityHeaders } from "./security-headers.ts";

test("the policy of a town without a network names nobody but ourselves and allows nothing unsafe", () => {
  expect(contentSecurityPolicy("embedded", "nobody").split("; ")).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "font-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types tsunagiba default",
  ]);
});

test("the page that is made for other sites differs by who may frame it, and by nothing else", () => {
  const [nobody, anybody] = (["nobody", "anybody"] as const).map((framedBy) =>
    contentSecurityPolicy("gsi", framedBy).split("; "),
  );
  expect(anybody?.filter((one) => nobody?.includes(one) !== true)).toEqual(["frame-ancestors *"]);
  expect(anybody).toHaveLength(nobody?.length ?? 0);
});

test.each([
  ["embedded", []],
  ["gsi", ["https://cyberjapandata.gsi.go.jp"]],
  ["https://tiles.example.jp/style.json?key=1", ["https://tiles.example.jp"]],
  ["pmtiles://https://tiles.example.jp/town.pmtiles", ["https://tiles.example.jp"]],
  ["/basemap/style.json", []],
  ["javascript:alert(1)", []],
  ["https://tiles.example.jp; script-src *", []],
])("a basemap %s is fetched from %j", (basemap, origins) => {
  expect(basemapOrigins(basemap)).toEqual(origins);
});

test("a basemap's origin may be asked for tiles and data, and for nothing else", () => {
  const directives = contentSecurityPolicy("gsi", "nobody").split("; ");
  expect(directives.filter((directive) => directive.includes("gsi.go.jp"))).toEqual([
    "img-src 'self' data: blob: https://cyberjapandata.gsi.go.jp",
    "connect-src 'self' https://cyberjapandata.gsi.go.jp",
  ]);
});

test("only a portal that residents reach over https asks browsers to stay with it", () => {
  const header = "strict-transport-security";
  expect(securityHeaders({ basemap: "embedded", https: true })[header]).toBe("max-age=31536000");
  expect(securityHeaders({ basemap: "embedded", https: false })[header]).toBeUndefined();
});
