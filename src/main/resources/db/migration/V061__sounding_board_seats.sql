-- A member's seat in the sounding board. A member without a row here (made before, or by the seed) has a seat without an end.
create table member_seat (
    participant_id uuid primary key references participant (id),
    since_day date not null,
    -- The last day; null while no end is agreed. After it the seat no longer opens.
    until_day date,
    profile varchar(16) not null check (profile in ('WMO', 'YOUTH', 'WORK', 'COUNCIL', 'NEW_VOICE', 'OTHER')),
    -- Which link works: each renewal counts one further. No secret is here, see guide.
    link integer default 0 not null check (link >= 0),
    -- When the link let its one device in by itself; the devices after it wait.
    link_used_at timestamp with time zone,
    -- When staff gave the link to the member: it is not shown again.
    handed_at timestamp with time zone,
    -- When the screens were told that the last day is over.
    closed_at timestamp with time zone,
    check (until_day is null or until_day >= since_day)
);

-- The devices of a member. A device's id is that of its credential, so that its secret is nowhere else.
create table member_device (
    id uuid primary key references credential (id),
    participant_id uuid not null references participant (id),
    kind varchar(8) not null check (kind in ('PHONE', 'TABLET', 'COMPUTER')),
    -- The link it came by, as counted in member_seat.
    link integer not null,
    followed_at timestamp with time zone not null,
    -- When a browser really opened the page; programs that only look at a link never do.
    asked_at timestamp with time zone,
    -- What it shows while it waits.
    number varchar(4),
    in_at timestamp with time zone,
    -- Who let it in; null for the link itself.
    in_by uuid references participant (id),
    seen_at timestamp with time zone,
    out_at timestamp with time zone,
    out_by uuid references participant (id)
);

create index member_device_of on member_device (participant_id);

-- Until now a link's own secret was the seat, the same on every device. It is a link alone from here on.
update credential set purpose = 'MEMBER_LINK' where purpose = 'MEMBER';
