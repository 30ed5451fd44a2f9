import { createHash, randomUUID } from "node:crypto";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Actor } from "@/domain/actor";
import { fileStore } from "@/outside/file-store";
import { judgeFile } from "@/services/evaluations/judge-file";
import { judgedCase } from "@/services/evaluations/judged-case";
import { recuse } from "@/services/evaluations/recuse";
import { spread } from "@/services/evaluations/spread";
import { person } from "../support/city";
import { ownDatabase } from "../support/database";
import { madeJudges, seatedEvaluation } from "../support/evaluations";
import { act } from "../support/lists";
import { recommended, valueOf } from "../support/nominations";

const database = ownDatabase("judge_file");

/** A file of the nomination in this slot, as it stands after an upload. */
async function filed(nominationId: string, slot: string): Promise<string> {
  const bytes = Buffer.from(`%PDF ${slot} ${nominationId}`);
  const digest = createHash("sha256").update(bytes).digest();
  const place = path.join(await mkdtemp(path.join(tmpdir(), "jinguo-")), "file");
  await writeFile(place, bytes);
  await fileStore().put(digest.toString("hex"), place);
  const id = randomUUID();
  await database().all.execute(sql`insert into app.attachments
    (id, nomination_id, slot, name, media_type, size, sha256, original_sha256, uploaded_by, uploaded_at)
    values (${id}::uuid, ${nominationId}::uuid, ${slot}, ${`${slot}.pdf`}, 'application/pdf', ${bytes.length}, ${digest}, ${digest},
      ${person.unit.personId}::uuid, app.clock())`);
  return id;
}

test("a judge opens the proofs of what is theirs to score, never rosters, minutes, stamped forms or other cases' files", async () => {
  const { desks } = database();
  const judges = await madeJudges(database(), 2);
  const [mine, other] = judges;
  if (!mine || !other) throw new Error("there are two judges");
  const made = await recommended(desks);
  const evaluationId = await seatedEvaluation(database(), [mine], { perCase: 1 });
  valueOf(await act(desks, person.city, spread, { evaluationId }));
  const proof = await filed(made.id, "other");
  const closed = [await filed(made.id, "roster"), await filed(made.id, "minutes")];
  const served = async (actor: Actor, attachmentId: string, nominationId = made.id, thumbnail = false) => {
    const found = await judgeFile(actor, { nominationId, attachmentId, thumbnail }, desks);
    return found && new Response(found.file.body).text();
  };
  expect((await judgedCase(mine, made.id, desks))?.files.map(({ id }) => id)).toEqual([proof]);
  expect(await served(mine, proof)).toBe(`%PDF other ${made.id}`);
  expect(await served(mine, proof, made.id, true)).toBeNull();
  for (const id of [...closed, randomUUID(), "nothing"]) expect(await served(mine, id)).toBeNull();
  expect(await served(mine, proof, randomUUID())).toBeNull();
  for (const actor of [other, person.judge, person.city, person.unit, person.lishi])
    expect(await served(actor, proof)).toBeNull();
  valueOf(await act(desks, mine, recuse, { evaluationId, nominationId: made.id, reason: "亲属在这个集体" }));
  expect(await served(mine, proof)).toBeNull();
});
