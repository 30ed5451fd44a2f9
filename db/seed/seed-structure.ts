import type { Database } from "@/db/client";
import type { StructureRule } from "@/domain/structure";
import { structureRules } from "../schema/rankings";

type SeedRule = Pick<StructureRule, "title" | "group" | "atLeast" | "share">;

/** For both awards. */
const seedRules: readonly SeedRule[] = [
  { title: "基层一线", group: "grassroots", atLeast: true, share: 0.6 },
  { title: "妇联组织", group: "federation", atLeast: false, share: 0.2 },
  { title: "企业和社会组织", group: "enterprise_social", atLeast: true, share: 0.3 },
];

/** 结构比例 of a round. */
export async function seedStructure(db: Database, roundId: string): Promise<void> {
  await db
    .insert(structureRules)
    .values(seedRules.map((rule, index) => ({ ...rule, roundId, award: null, ordinal: index + 1 })));
}
