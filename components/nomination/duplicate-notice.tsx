import Link from "next/link";
import type { Duplicate } from "@/domain/unit-desk";
import { refusalText } from "../form/refusal-text";
import { Icon } from "../ui/icon";

/** Warns early that the collective stands in another nomination; only one's own can be looked at. */
export function DuplicateNotice({ duplicate }: { readonly duplicate: Duplicate }) {
  const { nominationId } = duplicate;
  return (
    <div className="notice-b fover">
      <Icon name="warning" size={18} />
      <p>{refusalText({ code: "duplicate_collective", ...duplicate })}</p>
      {nominationId === null ? null : (
        <Link className="db db--sm" href={`/nominations/${nominationId}`}>
          看已提交的那一份
        </Link>
      )}
    </div>
  );
}
