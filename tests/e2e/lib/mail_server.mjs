// A real SMTP server on loopback that keeps what it is given.

import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { eventually } from "./eventually.mjs";

export class MailServer {
  /** With `credentials` {user, pass} it takes mail from nobody else. */
  static async listen({ port, credentials } = {}) {
    const server = new MailServer();
    server.mails = [];
    server.smtp = new SMTPServer({
      disabledCommands: ["STARTTLS"],
      authOptional: !credentials,
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) => {
        const known = username === credentials?.user && password === credentials?.pass;
        done(known ? null : new Error("Wrong user name or password"), { user: username });
      },
      onData: (stream, session, done) => {
        const chunks = [];
        stream.on("data", (chunk) => chunks.push(chunk));
        stream.on("end", async () => {
          const mail = await PostalMime.parse(Buffer.concat(chunks));
          server.mails.push({ ...mail, recipients: session.envelope.rcptTo.map(({ address }) => address) });
          done();
        });
      },
    });
    await new Promise((done, failed) => {
      server.smtp.once("error", failed);
      server.smtp.listen(port ?? 0, "127.0.0.1", done);
    });
    server.port = server.smtp.server.address().port;
    return server;
  }

  /** The next mail to `address`; each is handed out once. */
  async next(address) {
    const place = () => this.mails.findIndex(({ recipients }) => recipients.includes(address));
    await eventually(`a mail to ${address}`, () => place() >= 0, 20);
    return this.mails.splice(place(), 1)[0];
  }

  close() {
    return new Promise((done) => this.smtp.close(done));
  }
}
