import type { Transaction } from "@/db/client";
import { listJudgeAccounts } from "@/db/queries/judges";
import type { JudgeAccount } from "@/domain/judging-desk";

/** The account of one judge; null where it is no judge's or not in use. */
export const judgeAccount = async (personId: string, { db }: Pick<Transaction, "db">): Promise<JudgeAccount | null> =>
  (await listJudgeAccounts(db)).find(({ id }) => id === personId) ?? null;
