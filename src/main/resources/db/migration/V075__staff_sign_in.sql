-- Who signs in with the account of the own organisation. The provider of that organisation says who somebody is: issuer and
-- subject together are one person, whatever the name becomes. No password, mail address or phone number is kept.
create table staff_account (
    id uuid primary key,
    issuer varchar(300) not null,
    subject varchar(255) not null,
    name varchar(80) not null,
    owner boolean not null,
    first_at timestamp with time zone not null,
    last_at timestamp with time zone not null,
    unique (issuer, subject)
);

-- One time that somebody signed in, on one browser. Every seat that came from it ends with it.
create table staff_sign_in (
    id uuid primary key,
    account_id uuid not null references staff_account (id),
    -- How the provider calls its own session, where it says so: a sign-out over there ends this one.
    session varchar(255),
    -- Encrypted with a key that stands beside the database; null once the sign-in has ended.
    id_token varchar(30000),
    refresh_token varchar(30000),
    started_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    -- When the provider was last asked whether this account may still be in.
    checked_at timestamp with time zone not null,
    ended_at timestamp with time zone
);

create index staff_sign_in_account on staff_sign_in (account_id);
create index staff_sign_in_checked on staff_sign_in (ended_at, checked_at);

-- What works once, as its hash: the state of a way to the provider and back, and the id of a message of the provider.
create table staff_once (
    hash varchar(64) primary key,
    at timestamp with time zone not null
);

alter table credential alter column purpose set data type varchar(20);
alter table credential add column sign_in uuid references staff_sign_in (id);
create index credential_sign_in on credential (sign_in);
