// What the pages of Postern are recognised by. Nothing else in the tests knows their markup.

export const main = {
  /** The one primary action of a page. */
  go: "main button.primary",
  /** The same where it takes something away. */
  endIt: "main button.danger",
  cancel: "main a.button.plain",
  problem: "#problem",
  done: "main [role=status].good",
};

export const login = {
  username: "input[name=username]",
  password: "input[name=password]",
  submit: "form:has(input[name=password]) button[type=submit]",
  forgot: "main a[href*='recover']",
  makeAccount: "main a[href*='register']",
};

export const signUp = {
  username: "input[name=username]",
  usernameStatus: "#username-status",
  email: "input[name=email]",
  password: "input[name=password]",
  token: "input[name=token]",
  captcha: "input[name=captcha_solution]",
  code: "input[name=code]",
  displayName: "input[name=display_name]",
};

/** Asking for an account, and the answer. */
export const application = {
  reason: "textarea[name=reason]",
  note: "textarea[name=note]",
};

export const recovery = {
  email: "input[name=email]",
  newPassword: "input[name=new_password]",
  again: "main a[href$='recover']",
};

export const account = {
  name: "input[name=name]",
  email: "input[name=email]",
  code: "input[name=code]",
  /** By address. */
  itemOf: (email) => `main li:has-text("${email}")`,
  makePrimary: (email) => `li:has-text("${email}") form[action$='/primary'] button`,
  remove: (email) => `li:has-text("${email}") a[href$='/remove']`,
  currentPassword: "input[name=current_password]",
  newPassword: "input[name=new_password]",
  signOutOthers: "input[name=sign_out_others]",
  removeApp: "main form:has(button[name=client]) button",
  session: "li.session",
  /** Of the browser that looks: it stands apart, without a box. */
  thisSession: "main > ul.sessions > li.session",
  /** By what it is called. */
  sessionNamed: (name) => `li.session:has-text("${name}")`,
  sessionBox: (name) => `li.session:has-text("${name}") input[type=checkbox]`,
  sessionLink: (name) => `li.session:has-text("${name}") a`,
  endTicked: "main form:has(li.session) button[type=submit]",
  endSession: "main a[href$='/end']",
  endOthers: "main a[href$='/sessions/others']",
  event: "ul.events li",
  username: "input[name=username]",
  password: "input[name=password]",
  erase: "input[name=erase]",
};

export const console_ = {
  nav: "nav.tabs",
  note: "input[name=note]",
  username: "input[name=username]",
  qr: "svg.qr",
  /** A link that is shown, to be handed on. */
  link: "code#link",
  search: "input[name=q]",
  find: "form[role=search] button[type=submit]",
  /** By Matrix id. */
  row: (userId) => `ul.rows a:has-text("${userId}")`,
  /** By what it does. */
  act: (name) => `button[name=act][value=${name}]`,
  event: "ul.events li",
  /** The first pages of all sections, and forms that nothing else leads to. */
  places: ["", "users/new", "invitations", "clients", "clients/new", "providers", "outbox"],
};

export const language = {
  picker: "details.languages summary",
  /** By its tag. */
  choose: (tag) => `details.languages button[value="${tag}"]`,
};

export const consent = {
  allow: "button[name=decision][value=allow]",
  cancel: "button[name=decision][value=deny]",
};

export const link = {
  code: "input[name=code]",
  submit: "form:has(input[name=code]) button[type=submit]",
};

export const device = {
  confirm: "input[name=confirm]",
};

export const signOut = {
  fromAccount: "main form[action*=logout] button",
  submit: "form[action*=end_session] button[type=submit]",
};
