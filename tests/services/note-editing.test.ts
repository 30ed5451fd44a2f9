import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import type { Actor } from "@/domain/actor";
import { noteEditing } from "@/services/nominations/note-editing";
import { organisation, person } from "../support/city";
import { ownDatabase } from "../support/database";
import { act, shiftTo } from "../support/lists";
import { drafted, type Made, submitted, valueOf } from "../support/nominations";
import { refused } from "../support/records";

const database = ownDatabase("note_editing");
const colleague: Actor = { role: "unit", personId: crypto.randomUUID(), organisationId: organisation.unit };

beforeEach(async () => {
  await shiftTo(database(), 0);
  await database().all.execute(sql`insert into app.people (id, account, name, role, organisation_id, password_hash)
    values (${colleague.personId}, 'colleague', '同事', 'unit', ${organisation.unit}, 'x') on conflict do nothing`);
});

const at = (made: Made, actor: Actor, section: number) =>
  act(database().desks, actor, noteEditing, { nominationId: made.id, section });

test("each of two colleagues hears where the other is, nobody hears of themselves, and no name is told", async () => {
  const made = await drafted(database().desks);
  expect(valueOf(await at(made, person.unit, 3))).toEqual({ sections: [] });
  expect(valueOf(await at(made, colleague, 5))).toEqual({ sections: [3] });
  expect(valueOf(await at(made, person.unit, 4))).toEqual({ sections: [5] });
  expect(valueOf(await at(made, colleague, 5))).toEqual({ sections: [4] });
});

test("who was last seen over a minute ago is no longer there", async () => {
  const { desks, all } = database();
  const made = await drafted(desks);
  valueOf(await at(made, colleague, 2));
  await all.execute(sql`update app.editors set seen_at = seen_at - interval '61 seconds'`);
  expect(valueOf(await at(made, person.unit, 1))).toEqual({ sections: [] });
});

test("another unit neither writes nor hears anything, nor anybody once it is submitted", async () => {
  const { desks } = database();
  const made = await drafted(desks);
  expect(await refused(database(), () => at(made, person.otherUnit, 1))).toEqual({ code: "not_found" });
  const given = await submitted(desks);
  expect(await refused(database(), () => at(given, person.unit, 1))).toEqual({ code: "not_from_here" });
});
