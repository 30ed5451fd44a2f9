import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

type Received = {
  readonly to: readonly string[];
  readonly from: string;
  readonly mail: ParsedMail;
  readonly raw: string;
};

export type MailBox = {
  readonly url: string;
  readonly port: number;
  readonly received: Received[];
  readonly close: () => Promise<void>;
};

/** A mail server of this machine that keeps what it is given; on a port of its own, or on the one given. */
export function mailBox(port = 0, slow = 0): Promise<MailBox> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const raw = Buffer.concat(parts).toString();
        const from = session.envelope.mailFrom === false ? "" : session.envelope.mailFrom.address;
        const to = session.envelope.rcptTo.map(({ address }) => address);
        simpleParser(raw)
          .then((mail) => received.push({ to, from, mail, raw }))
          .then(() => setTimeout(done, slow), done);
      });
    },
  });
  server.on("error", () => {});
  return new Promise((resolve) => {
    server.listen(port, "127.0.0.1", () => {
      const own = (server.server.address() as AddressInfo).port;
      const close = () => new Promise<void>((closed) => server.close(() => closed()));
      resolve({ url: `smtp://127.0.0.1:${own}`, port: own, received, close });
    });
  });
}
