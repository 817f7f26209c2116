-- A mail to a member. The address is looked up when it is sent; what it says goes as soon as it went out or never will.
create table outgoing_mail (
    id         uuid                     not null primary key,
    member_id  uuid                     not null,
    kind       varchar(20)              not null,
    subject    varchar(200)             not null,
    plain_text varchar(20000)           not null,
    html_text  varchar(40000)           not null,
    way_out    varchar(200),
    state      varchar(20)              not null,
    trouble    varchar(20),
    tries      integer                  not null,
    written_at timestamp with time zone not null,
    ended_at   timestamp with time zone
);
create index outgoing_mail_member on outgoing_mail (member_id);
create index outgoing_mail_written on outgoing_mail (written_at);

-- Who wants the digest. Without a row a member gets none.
create table digest_choice (
    member_id    uuid                     not null primary key,
    wanted_since timestamp with time zone not null,
    sent_on      date
);
