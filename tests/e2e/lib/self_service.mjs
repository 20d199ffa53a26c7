// A world in which people see to their accounts by themselves: they make them, get mails, recover.

import { MailServer } from "./mail_server.mjs";
import { World } from "./world.mjs";

/** The sections that it takes; no limit is in the way, since all actors share one address. */
const sections = ({ mailPort, captcha }) => {
  const much = "{ burst = 1000, per_second = 100.0 }";
  return `
[account]
password_registration_enabled = true
password_registration_token_required = true
password_recovery_enabled = true
[email]
from = '"Example" <auth@example.com>'
transport = "smtp"
mode = "plain"
hostname = "127.0.0.1"
port = ${mailPort}
[rate_limiting]
registration = ${much}
username_check = ${much}
account_recovery = { per_ip = ${much}, per_address = ${much} }
[rate_limiting.email_authentication]
per_ip = ${much}
per_address = ${much}
${captcha ? '[captcha]\nservice = "proof_of_work"\ndifficulty = 12' : ""}
`;
};

export class SelfService {
  static async start(name) {
    const self = new SelfService();
    self.mail = await MailServer.listen();
    const more = sections({ mailPort: self.mail.port });
    try {
      self.world = await World.start({ name, kind: "modern", more });
    } catch (error) {
      await self.mail.close();
      throw error;
    }
    self.url = (path) => new URL(path, self.world.publicBase).href;
    return self;
  }

  /** With the built-in captcha from now on, or without. */
  async askCaptcha(captcha) {
    const { postern } = this.world;
    postern.configure({ more: sections({ mailPort: this.mail.port, captcha }) });
    await postern.restart();
  }

  /** The six digits of the next mail to `address`. */
  async code(address) {
    const { subject, text } = await this.mail.next(address);
    const [, code] = text.match(/^ *(\d{6})\s*$/m);
    if (subject.includes(code)) throw new Error(`the code stands in the subject: ${subject}`);
    return code;
  }

  /** What `postern manage` prints with `--json`. */
  async manage(...args) {
    const { stdout } = await this.world.postern.command_line("manage", ...args, "--json");
    return JSON.parse(stdout);
  }

  async stop() {
    await this.world.stop();
    await this.mail.close();
  }
}
