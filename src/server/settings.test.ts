import { describe, expect, test } from "vitest";
import { readSettings } from "./settings.ts";

const refused = (env: Record<string, string>) => {
  const result = readSettings(env, "/srv/portal");
  return result.ok ? [] : result.problem;
};

describe("settings", () => {
  test("nothing set: the embedded database, port 4321, ./data", () => {
    expect(readSettings({}, "/srv/portal")).toEqual({
      ok: true,
      value: {
        port: 4321,
        host: "127.0.0.1",
        dataFolder: { path: "/srv/portal/data", isDefault: true },
        database: { kind: "embedded" },
        migrateDatabaseUrl: null,
        publicUrl: null,
        trustProxy: false,
        openAuth: false,
        quickExitUrl: "https://www.jma.go.jp/",
        mail: null,
      },
    });
  });

  test("empty ones count as not set", () => {
    expect(refused({ PORT: "", TRUST_PROXY: " ", DATABASE_URL: "" })).toEqual([]);
  });

  test("a mail server comes with a sender, and with an address that is one", () => {
    const url = "smtps://portal:secret@mail.example:465";
    for (const from of ["a@example.jp", "つなぎば <a@example.jp>"]) {
      const result = readSettings({ SMTP_URL: url, MAIL_FROM: from }, "/srv/portal");
      expect(result.ok && result.value.mail).toEqual({ url, from });
    }
    expect(refused({ SMTP_URL: url })).toEqual([{ code: "setting-invalid", field: "MAIL_FROM" }]);
    expect(refused({ MAIL_FROM: "a@example.jp" })).toEqual([
      { code: "setting-invalid", field: "SMTP_URL" },
    ]);
    expect(refused({ SMTP_URL: "http://u:secret@mail.example", MAIL_FROM: "nobody" })).toEqual([
      { code: "setting-invalid", field: "SMTP_URL", value: "http://u:***@mail.example" },
      { code: "setting-invalid", field: "MAIL_FROM", value: "nobody" },
    ]);
  });

  test("all set", () => {
    const result = readSettings(
      {
        PORT: "8080",
        HOST: "0.0.0.0",
        DATA_DIR: "elsewhere",
        DATABASE_URL: "postgresql://portal:secret@db.example/portal",
        PUBLIC_URL: "https://tsunagiba.example/",
        TRUST_PROXY: "yes",
        OPEN_AUTH: "1",
        QUICK_EXIT_URL: "https://weather.example/",
      },
      "/srv/portal",
    );
    expect(result).toEqual({
      ok: true,
      value: {
        port: 8080,
        host: "0.0.0.0",
        dataFolder: { path: "/srv/portal/elsewhere", isDefault: false },
        database: { kind: "postgres", url: "postgresql://portal:secret@db.example/portal" },
        migrateDatabaseUrl: null,
        publicUrl: "https://tsunagiba.example",
        trustProxy: true,
        openAuth: true,
        quickExitUrl: "https://weather.example/",
        mail: null,
      },
    });
  });

  test.each([
    ["PORT", "80a"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["TRUST_PROXY", "perhaps"],
    ["PUBLIC_URL", "tsunagiba.example"],
    ["PUBLIC_URL", "https://tsunagiba.example/portal"],
    ["QUICK_EXIT_URL", "javascript:void(0)"],
  ])("%s=%s is refused by name and value", (field, value) => {
    expect(refused({ [field]: value })).toEqual([{ code: "setting-invalid", field, value }]);
  });

  test("a password is not repeated", () => {
    expect(refused({ DATABASE_URL: "mysql://portal:p@ss@db.example/portal" })).toEqual([
      {
        code: "setting-invalid",
        field: "DATABASE_URL",
        value: "mysql://portal:***@db.example/portal",
      },
    ]);
  });

  test("Supabase needs both keys, and no second database beside it", () => {
    const url = { SUPABASE_URL: "https://abc.supabase.co" };
    expect(refused(url).map(({ field }) => field)).toEqual([
      "SUPABASE_PUBLISHABLE_KEY",
      "SUPABASE_SECRET_KEY",
    ]);
    const keys = {
      SUPABASE_PUBLISHABLE_KEY: "sb_publishable_x",
      SUPABASE_SECRET_KEY: "sb_secret_y",
    };
    expect(refused({ ...url, ...keys, DATABASE_URL: "postgres://db/x" })).toEqual([
      { code: "setting-invalid", field: "DATABASE_URL", value: "postgres://db/x" },
    ]);
    expect(refused({ ...url, ...keys })).toEqual([]);
  });
});
