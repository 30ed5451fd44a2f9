import { expect, it } from "vitest";
import { landing } from "@/components/auth/landing";

const here = "http://localhost:3000";

it("goes on to the page that was asked for, on this site only", () => {
  expect(landing("/publication/1?a=1#b", here)).toBe(`${here}/publication/1?a=1#b`);
  expect(landing(`${here}/review`, here)).toBe(`${here}/review`);
});

it.each([
  null,
  "https://evil.example/desk",
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "javascript:alert(1)",
  "http://localhost:3001/desk",
  "http://",
  "/sign-in",
  "/api/auth/signout",
])("goes to the desk instead of %s", (asked) => {
  expect(landing(asked, here)).toBe(`${here}/desk`);
});

it("stays on this site when the path looks like an address", () => {
  expect(new URL(landing(`${here}//evil.example`, here)).origin).toBe(here);
});
