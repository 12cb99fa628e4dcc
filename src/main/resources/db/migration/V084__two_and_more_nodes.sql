-- What nodes on one database tell each other. An announcement says that topics changed, by marks from which nobody can read
-- which; it is thrown away after a minute. A live node says each few seconds that it is there and how many people its rooms
-- count, as numbers only. On H2 there is one process and these stay empty.
create table announcement (
    node varchar(40) not null,
    number bigint not null,
    at timestamp with time zone not null,
    marks varchar(7000) not null,
    primary key (node, number)
);
create index announcement_at on announcement (at);

create table live_node (
    node varchar(40) primary key,
    at timestamp with time zone not null
);

create table live_presence (
    node varchar(40) not null,
    room varchar(80) not null,
    counted text not null,
    primary key (node, room)
);

-- Who does the work that is done once for all nodes, as the library that guards it asks for it.
create table shedlock (
    name varchar(64) primary key,
    lock_until timestamp not null,
    locked_at timestamp not null,
    locked_by varchar(255) not null
);
