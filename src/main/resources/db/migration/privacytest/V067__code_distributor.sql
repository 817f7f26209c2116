-- Who made or took along codes of a campaign, and whether that member could read its answers or results too.
create table code_distributor (
    id           uuid    not null primary key,
    campaign_id  uuid    not null references campaign (id),
    member_id    uuid    not null,
    reads        boolean not null,
    constraint code_distributor_once unique (campaign_id, member_id)
);
