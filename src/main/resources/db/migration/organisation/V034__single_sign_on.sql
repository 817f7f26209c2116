alter table role_assignment add column source varchar(10) default 'HAND' not null;

-- Who somebody is for the identity provider. One account there belongs to one member, and the other way round.
create table member_identity (
    id        uuid                     not null primary key,
    member_id uuid                     not null references member (id),
    issuer    varchar(500)             not null,
    subject   varchar(255)             not null,
    linked_at timestamp with time zone not null,
    constraint member_identity_subject unique (issuer, subject),
    constraint member_identity_member unique (issuer, member_id)
);
