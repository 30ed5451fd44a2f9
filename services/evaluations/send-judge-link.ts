import type { Transaction } from "@/db/client";
import { insertJudgeLink } from "@/db/queries/judge-links";
import { insertLetter } from "@/db/queries/outbox";
import { awardTypes } from "@/domain/award-types";
import type { Evaluation } from "@/domain/evaluation";
import { linkDays, linkPath } from "@/domain/invitation";
import { siteAddress } from "@/outside/site-address";
import { tokenDigest } from "../people/token-digest";

type Invited = { readonly id: string; readonly name: string; readonly email: string | null };

/** Keeps the digest of a judge's link and, where there is an address, puts the letter with it into the outbox; false where it is no judge. */
export async function sendJudgeLink(
  { id, name, email }: Invited,
  { award }: Pick<Evaluation, "award">,
  token: string,
  { db }: Pick<Transaction, "db">,
): Promise<boolean> {
  if (!(await insertJudgeLink(db, tokenDigest(token), id, linkDays))) return false;
  if (email)
    await insertLetter(db, "judge.invited", {
      to: email,
      subject: `评审邀请：${awardTypes[award].label}`,
      text: `${name}：\n邀请您参加${awardTypes[award].label}的评审。请用下面的链接进入，链接只能用一次，${linkDays}天内有效：\n${siteAddress()}${linkPath(token)}\n请不要转发这封邮件。`,
    });
  return true;
}
