-- Failed tries to log in, counted for all servers on this database. Of what: a keyed hash, from which nobody reads an account or
-- an address. A row of a success is empty (0), and goes within the hour; each goes after a day.
create table login_failure (
    counted     varchar(64) not null primary key,
    failures    integer     not null,
    last_failed timestamp(6) with time zone not null
);
