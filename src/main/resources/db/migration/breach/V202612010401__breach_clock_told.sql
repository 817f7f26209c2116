-- Which reminder of which end of a clock was mailed: each once. A clock that is put right ends at another moment, and is told anew.
create table breach_clock_told (
    id            uuid    not null primary key,
    breach_id     uuid    not null references breach (id) on delete cascade,
    controller_id uuid    not null,
    deadline      timestamp with time zone not null,
    hours_before  integer not null,
    told_at       timestamp with time zone not null,
    unique (breach_id, controller_id, deadline, hours_before)
);

-- Asked each minute: of which breaches somebody was certain of late.
create index breach_entry_moment on breach_entry (kind, moment);
