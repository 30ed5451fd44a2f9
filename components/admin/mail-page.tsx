import { letterState, type LetterState, type MailDesk, mostAttempts, type OutboxLine } from "@/domain/mail";
import { dateWords } from "../nomination/date-words";
import { EmptyState } from "../ui/empty-state";

const stateWords: Readonly<Record<LetterState, string>> = { sent: "已发出", waiting: "待发", dead: "发送失败" };

const failureWords: Readonly<Record<string, string>> = {
  ESOCKET: "连不上邮件服务器",
  ECONNECTION: "连不上邮件服务器",
  ETIMEDOUT: "邮件服务器没有回应",
  EDNS: "找不到邮件服务器",
  EAUTH: "邮件服务器不接受账号或密码",
  EENVELOPE: "邮件服务器不接受收件地址",
  EADDRESS: "收件地址不是一个完整的邮箱",
};

const failureOf = (code: string): string => failureWords[code] ?? `邮件服务器拒收（${code}）`;

function timeWords(line: OutboxLine, now: string): string {
  const moment = (at: string) => dateWords.moment(at, now, " ");
  const state = letterState(line);
  if (line.sentAt !== null) return moment(line.sentAt);
  const failed = line.failure === "" ? "" : `${failureOf(line.failure)}，已试${line.attempts}次`;
  if (state === "dead") return failed;
  return failed === "" ? "" : `${failed}，${moment(line.dueAt)}再试`;
}

function MailRow({ line, now }: { readonly line: OutboxLine; readonly now: string }) {
  return (
    <tr>
      <th scope="row">
        {line.subject}
        <details>
          <summary>看正文</summary>
          <p className="mtext">{line.text}</p>
        </details>
      </th>
      <td>{line.to}</td>
      <td className="n">{dateWords.moment(line.createdAt, now, " ")}</td>
      <td>
        {stateWords[letterState(line)]}
        <small>{timeWords(line, now)}</small>
      </td>
    </tr>
  );
}

const heading = ({ isSetUp, lines }: MailDesk): string => {
  if (!isSetUp) return "没有设置邮件服务器（SMTP_URL），邮件不会发出。下面是设置后会发出的邮件。";
  const count = (state: LetterState) => lines.filter((line) => letterState(line) === state).length;
  return `待发${count("waiting")}封，已发出${count("sent")}封，发送失败${count("dead")}封。一封最多试${mostAttempts}次。`;
};

/** 邮件: what would go out, has gone out and was given up, with times. */
export function MailPage({ desk }: { readonly desk: MailDesk }) {
  return (
    <div className="dpad">
      <div className="dtitle">
        <div>
          <h1>邮件</h1>
          <p>{heading(desk)}</p>
        </div>
      </div>
      {desk.lines.length === 0 ? (
        <EmptyState title="还没有邮件" text="单位的人员登记了邮箱，有通知时会在这里列出。" />
      ) : (
        <section className="panel" aria-label="邮件列表">
          <table className="dt mtable">
            <thead>
              <tr>
                <th scope="col">主题</th>
                <th scope="col">收件地址</th>
                <th scope="col">写成时间</th>
                <th scope="col">状态</th>
              </tr>
            </thead>
            <tbody>
              {desk.lines.map((line) => (
                <MailRow key={line.id} line={line} now={desk.now} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
