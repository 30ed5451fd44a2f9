import { awardKeys } from "@/domain/award-types";
import type { NoticePage } from "@/domain/notice";
import { dayWords } from "./day-words";
import { honourTitle } from "./labels";
import { NoticeCount } from "./notice-count";
import { NoticeList } from "./notice-list";
import { noticeWords } from "./notice-words";
import { PhrasedTitle } from "./phrased-title";
import { type PublicDay, PublicFrame } from "./public-frame";

function Proposal({ notice }: { readonly notice: NoticePage }) {
  const groups = awardKeys.flatMap((award) => {
    const count = notice.entries.filter((entry) => entry.award === award).length;
    return count === 0 ? [] : [`${count}个集体${honourTitle("city", award)}称号`];
  });
  const close = `${dayWords.short(notice.lastDay)}${dayWords.timeOf(notice.closesAt)}`;
  return (
    <div className="prose">
      <p>
        经单位申报、推荐单位初审和市级评审，拟授予{groups.join("，")}。现予公示，公示期{notice.noticeDays}个工作日，自
        {dayWords.short(notice.firstDay)}起至{close}止。
      </p>
      <p>公示期内，单位和个人对名单有异议的，可以来电、来信或当面反映。反映情况要具体、真实，便于核查。</p>
    </div>
  );
}

function Objection() {
  return (
    <section className="obj" id="objection" aria-labelledby="obj-h">
      <h2 id="obj-h">对名单有异议</h2>
      <p>实名、匿名都受理，由市妇联登记并核查。</p>
      <ol>
        <li>说明是哪个集体，写明事实和线索，可附材料。</li>
        <li>来电、来信或当面反映，工作人员逐件登记。</li>
        <li>核查时，与该集体有利害关系的人员回避。</li>
        <li>查实的不予表彰；还有异议没有办结的，公示不结束。</li>
      </ol>
    </section>
  );
}

function Ways() {
  return (
    <section>
      <h2>反映途径</h2>
      <dl className="dl">
        <dt>电话</dt>
        <dd>〔待填〕</dd>
        <dt>来信</dt>
        <dd>吕梁市妇女联合会〔地址待填〕</dd>
      </dl>
    </section>
  );
}

function Grounds({ notice }: { readonly notice: NoticePage }) {
  return (
    <section>
      <h2>依据与程序</h2>
      <dl className="dl dl--long">
        <dt>依据</dt>
        <dd>{notice.basis}</dd>
        <dt>程序</dt>
        <dd>{notice.procedure}</dd>
        <dt>名单摘要</dt>
        <dd className="mono">{notice.sha256}</dd>
      </dl>
      <p className="muted side__note">名单定稿后不再改动，摘要值（SHA-256）由名单内容算出。</p>
    </section>
  );
}

export function NoticeView({
  notice,
  today,
  day,
}: {
  readonly notice: NoticePage;
  readonly today: string;
  readonly day: PublicDay;
}) {
  return (
    <PublicFrame day={day} place="notices">
      <header className="notice__hd">
        <div>
          <h1>
            <PhrasedTitle title={notice.title} />
          </h1>
          <p className="notice__meta">
            <span>发布单位 吕梁市妇女联合会</span>
            <span>{dayWords.long(dayWords.dayOf(notice.announcedAt))}发布</span>
            <span>公示期{noticeWords.span(notice)}</span>
          </p>
        </div>
        <NoticeCount notice={notice} today={today} />
      </header>
      <div className="notice__body">
        <div>
          <Proposal notice={notice} />
          <NoticeList entries={notice.entries} />
        </div>
        <aside className="side" aria-label="异议与依据">
          {notice.state === "closed" ? null : <Objection />}
          {notice.state === "closed" ? null : <Ways />}
          <Grounds notice={notice} />
        </aside>
      </div>
    </PublicFrame>
  );
}
