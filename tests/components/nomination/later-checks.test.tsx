import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { AppRouterContext, type AppRouterInstance } from "next/dist/shared/lib/app-router-context.shared-runtime";
import { afterEach, expect, test } from "vitest";
import { NominationForm } from "@/components/nomination/nomination-form";
import type { CreateInput, SaveInput } from "@/domain/decision";
import { emptyForm } from "@/domain/nomination";
import { ok, type Result } from "@/domain/result";
import type { Saved } from "@/domain/unit-desk";
import { noFiles } from "./no-files";
import { nominationOf, pageOf } from "./sample-page";

const id = crypto.randomUUID();
const nothing = () => {};
const router: AppRouterInstance = {
  bfcacheId: "",
  back: nothing,
  forward: nothing,
  refresh: nothing,
  push: nothing,
  replace: nothing,
  prefetch: nothing,
};

afterEach(cleanup);

test("until the checks have come the server's word stands and what is typed is saved as it is", async () => {
  const sent: (CreateInput | SaveInput)[] = [];
  const save = async (input: CreateInput | SaveInput): Promise<Result<Saved>> => {
    sent.push(input);
    const savedAt = "2026-12-01T02:42:18.000Z";
    return ok({
      nominationId: id,
      version: 7 + sent.length,
      savedAt,
      paperSha256: "ab".repeat(32),
      earlierHonours: [],
    });
  };
  const verbs = { create: save, save, editing: async () => ok({ sections: [] }), ...noFiles };
  window.history.replaceState(null, "", `/nominations/${id}`);
  render(
    <AppRouterContext value={router}>
      <NominationForm
        page={pageOf({ nomination: nominationOf({ id }) })}
        account="unit01"
        errors={{ fullName: "请填集体全称" }}
        verbs={verbs}
      />
    </AppRouterContext>,
  );
  const missing = () => within(screen.getByRole("navigation", { name: "填报目录" })).getByText(/^补齐/).textContent;
  const atFirst = missing();
  const name = screen.getByLabelText<HTMLInputElement>("集体全称");
  fireEvent.input(name, { target: { value: "cafe\u0301" } });
  fireEvent.blur(name);
  await act(async () => {});
  expect(sent.map(({ form }) => form)).toEqual([{ ...emptyForm, fullName: "cafe\u0301" }]);
  expect(missing()).toBe(atFirst);
  await waitFor(() => expect(missing()).not.toBe(atFirst));
  fireEvent.input(name, { target: { value: "cafe\u0301s" } });
  fireEvent.blur(name);
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]?.form.fullName).toBe("cafés");
});
