import { expect, test } from "vitest";
import { columnsOfDictionary, columnsOfMigrations, differences } from "./data-dictionary.ts";

const CREATE = `-- A remark, with create table public.remarks ( in it.
create table public.zones (
  municipality_code text not null references public.municipalities,
  -- name text
  name text not null check (
    char_length(name) > 0
  ),
  primary key (municipality_code, name),
  constraint zones_named check (name <> '')
);
alter table public.zones enable row level security;`;

test("reads columns, not rules, and follows what later migrations change", () => {
  const later = `alter table public.zones add column level text, drop column name;
alter table public.zones rename column level to kind;
create table private.notes (
  id uuid primary key
);
drop table private.notes;`;
  expect(columnsOfMigrations([CREATE])).toEqual(
    new Map([["public.zones", new Set(["municipality_code", "name"])]]),
  );
  expect(columnsOfMigrations([CREATE, later])).toEqual(
    new Map([["public.zones", new Set(["municipality_code", "kind"])]]),
  );
});

test("says what is not told and what is no longer there", () => {
  const told = columnsOfDictionary(
    "### `public.zones` 圏域\n| `municipality_code` | x |\n| `level` | x |\n### `public.old` 古い\n| `id` | x |",
  );
  expect(differences(columnsOfMigrations([CREATE]), told)).toEqual([
    "not told: public.zones.name",
    "no longer there: public.zones.level",
    "no longer there: public.old",
    "no longer there: public.old.id",
  ]);
});
