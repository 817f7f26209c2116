-- When the whole audit trail was last checked by itself, and what came of it.
create table audit_check (
    id         smallint                 primary key,
    checked_at timestamp with time zone not null,
    outcome    varchar(20)              not null,
    entry      bigint                   not null
);
