import { describe, expect, test } from "vitest";
import { chooseRunAs, type Identities } from "./run-as.ts";

const root = { uid: 0, gid: 0 };
const postgres = { uid: 101, gid: 104 };
const nobody = { uid: 65534, gid: 65534 };
const identities = (given: Partial<Identities>): Identities => ({
  ownUid: 0,
  sudoUid: undefined,
  sudoGid: undefined,
  owners: [null, root],
  userByName: (name) => (name === "nobody" ? nobody : null),
  ...given,
});

describe("who runs PostgreSQL", () => {
  test("we ourselves, where we are not root", () => {
    expect(chooseRunAs(identities({ ownUid: 1000 }))).toBe("own");
    expect(chooseRunAs(identities({ ownUid: undefined }))).toBe("own");
  });
  test("whoever called sudo", () => {
    const sudo = identities({ sudoUid: "1000", sudoGid: "1001", owners: [null, postgres] });
    expect(chooseRunAs(sudo)).toEqual({ uid: 1000, gid: 1001 });
  });
  test("whoever owns the database already, before whoever called sudo", () => {
    expect(chooseRunAs(identities({ sudoUid: "1000", owners: [postgres, root] }))).toEqual(
      postgres,
    );
  });
  test("the owner of the data folder, where that is not root", () => {
    expect(chooseRunAs(identities({ owners: [null, { uid: 33, gid: 33 }] }))).toEqual({
      uid: 33,
      gid: 33,
    });
  });
  test("postgres, else nobody", () => {
    const userByName = (name: string) => (name === "postgres" ? postgres : nobody);
    expect(chooseRunAs(identities({ userByName }))).toEqual(postgres);
    expect(chooseRunAs(identities({ sudoUid: "0" }))).toEqual(nobody);
  });
  test("nobody at all: null", () => {
    expect(chooseRunAs(identities({ userByName: () => null }))).toBeNull();
  });
});
