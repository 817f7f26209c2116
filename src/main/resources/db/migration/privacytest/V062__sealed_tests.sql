-- Tests of an open campaign, in places made beforehand; see decision 19. Nothing in the clear but the device that goes on
-- with it, which a place without one seems to have too.
create table test_slot (
    id          uuid        not null primary key,
    campaign_id uuid        not null references campaign (id),
    place       integer     not null,
    device_hash varchar(64) not null,
    content     bytea       not null,
    constraint test_slot_device unique (device_hash),
    constraint test_slot_place unique (campaign_id, place)
);

-- Which codes were used and which places are taken, sealed as one.
create table test_register (
    campaign_id uuid  not null primary key references campaign (id),
    content     bytea not null
);

-- What was handed in of a closed campaign.
create table sealed_submission (
    id          uuid  not null primary key,
    campaign_id uuid  not null references campaign (id),
    content     bytea not null
);
create index sealed_submission_campaign on sealed_submission (campaign_id);

alter table answer_group add column sealed bytea;
alter table access_code add column place integer;
