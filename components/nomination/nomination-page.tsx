import Link from "next/link";
import { emptyForm } from "@/domain/nomination";
import type { FormPage } from "@/domain/unit-desk";
import type { AttachmentVerbs } from "../form/attachments";
import { EmptyState } from "../ui/empty-state";
import { formChecks } from "./form-checks";
import { NominationForm } from "./nomination-form";
import { NominationRecord, type RecordVerbs } from "./nomination-record";
import { roundWords } from "./round-words";
import type { DraftVerbs } from "./use-draft";

export type NominationPageProps = {
  readonly page: FormPage;
  readonly account: string;
  readonly verbs: DraftVerbs & AttachmentVerbs & RecordVerbs;
};

/** A nomination as its unit may see it now: the form while something is open in it, else the record. */
export function NominationPage({ page, account, verbs }: NominationPageProps) {
  const { recall, withdraw, ...formVerbs } = verbs;
  const { nomination, open, round, now } = page;
  const isFillable = open !== "none" && (nomination !== null || roundWords.state(round, now) === "open");
  if (isFillable) {
    const errors = formChecks.lacks(nomination?.form ?? emptyForm, page);
    return (
      <NominationForm key={nomination?.id ?? "new"} page={page} account={account} errors={errors} verbs={formVerbs} />
    );
  }
  if (nomination !== null) return <NominationRecord page={page} nomination={nomination} verbs={{ recall, withdraw }} />;
  return (
    <div className="dpad">
      <h1 className="vh">新建申报</h1>
      <EmptyState title="现在不在填报时间内" text={roundWords.invitation(round, now)}>
        <Link className="db" href="/nominations">
          回到我的申报
        </Link>
      </EmptyState>
    </div>
  );
}
