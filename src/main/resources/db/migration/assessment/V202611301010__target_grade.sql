-- Which grade a unit aims at for a domain in the period of an assessment: when, decided by whom, and why when it is lower than now.
create table target_grade (
    id            uuid          not null primary key,
    assessment_id uuid          not null references assessment (id),
    domain_id     varchar(60)   not null,
    grade         numeric(6, 2) not null,
    due_on        date          not null,
    decided_by    varchar(200)  not null,
    reason        varchar(2000) not null,
    version       bigint        not null,
    constraint target_grade_once unique (assessment_id, domain_id)
);
