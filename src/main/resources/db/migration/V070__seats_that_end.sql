-- Twice a minute somebody looks whose seat ended: a page in a library does not go on showing their words.
create index credential_expires on credential (expires_at);
create index credential_revoked on credential (revoked_at);
create index credential_subject on credential (subject);
