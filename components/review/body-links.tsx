import Link from "next/link";

/** What a recommending body does beside its queue. */
export function BodyLinks() {
  return (
    <div>
      <Link className="qlate" href="/review/late">
        补报通行
      </Link>
      <Link className="qlate" href="/review/fill-in">
        代填申报
      </Link>
    </div>
  );
}
