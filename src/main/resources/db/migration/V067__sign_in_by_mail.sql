-- Which members of the sounding board let a new device in by a link in the mail; off until the member turns it on. It hangs on
-- the address of the news and goes with it. No secret is here: the code in the mail is derived from the nonce with the key of
-- the house, and of a link the table of credentials has the hash.
create table mail_sign_in (
    participant_id uuid primary key references digest_subscription (participant_id) on delete cascade,
    nonce uuid not null,
    asked_at timestamp with time zone not null,
    -- When the member typed the code, on a device that was in; null while it is off.
    confirmed_at timestamp with time zone,
    -- When the last link was mailed: not more than one a minute.
    link_at timestamp with time zone
);
