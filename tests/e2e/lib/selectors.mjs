// What the pages of Postern are recognised by. Nothing else in the tests knows their markup.

export const login = {
  username: "input[name=username]",
  password: "input[name=password]",
  submit: "form:has(input[name=password]) button[type=submit]",
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
