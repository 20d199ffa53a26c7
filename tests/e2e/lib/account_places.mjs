// Every place of the account and every deep link to one (MSC4191 with its older names, the W3C's
// well-known address, links of earlier pages), and where it leads whoever signs in on the way. The
// device DEEPLINK is somebody's, UNKNOWN is nobody's.

const aSession = /^\/account\/sessions\/[^/]+$/;
const itsEnd = /^\/account\/sessions\/[^/]+\/end$/;

export const places = {
  "account/": "/account/",
  "account/emails": "/account/emails",
  "account/security": "/account/security",
  "account/password/change": "/account/password/change",
  "account/sessions": "/account/sessions",
  "account/sessions/others": "/account/sessions",
  "account/apps": "/account/apps",
  "account/tokens": "/account/tokens",
  "account/tokens/new": "/account/tokens/new",
  "account/activity": "/account/activity",
  "account/export": "/account/export",
  "account/cross-signing-reset": "/account/cross-signing-reset",
  "account/deactivate": "/account/deactivate",
  ".well-known/change-password": "/account/password/change",
  "account?action=org.matrix.profile": "/account/",
  "account/?action=profile": "/account/",
  "account/?action=org.matrix.devices_list": "/account/sessions",
  "account/?action=org.matrix.sessions_list": "/account/sessions",
  "account/?action=org.matrix.device_view&device_id=DEEPLINK": aSession,
  "account/?action=org.matrix.session_view&device_id=DEEPLINK": aSession,
  "account/?action=org.matrix.device_delete&device_id=DEEPLINK": itsEnd,
  "account/?action=org.matrix.session_end&device_id=DEEPLINK": itsEnd,
  "account/?action=org.matrix.device_view&device_id=UNKNOWN": "/account/sessions",
  "account/?action=org.matrix.cross_signing_reset": "/account/cross-signing-reset",
  "account/?action=org.matrix.account_deactivate": "/account/deactivate",
  "account/?action=something.new": "/account/",
};
