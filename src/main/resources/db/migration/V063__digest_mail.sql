-- Who of the sounding board gets the news by mail. The address is the only personal data here: the row exists while somebody
-- is subscribed and no longer. Of the link that unsubscribes only the hash is kept.
create table digest_subscription (
    participant_id uuid primary key references participant (id),
    address varchar(254) not null,
    rhythm varchar(10) not null check (rhythm in ('WEEK', 'FORTNIGHT', 'MONTH')),
    leave_hash varchar(64) not null unique,
    since_at timestamp with time zone not null,
    -- News up to here were told.
    told_at timestamp with time zone not null,
    -- When the next mail goes out. Whoever moves it on has the period, so two nodes never send it twice.
    due_at timestamp with time zone not null,
    -- How often the mail server did not take the present mail.
    tries smallint not null default 0 check (tries >= 0)
);

create index digest_subscription_due on digest_subscription (due_at);
