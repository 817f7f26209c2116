package nl.privacyspiegel.isolation;

import static nl.privacyspiegel.isolation.Answer.ALLOWED;
import static nl.privacyspiegel.isolation.Answer.DENIED;
import static nl.privacyspiegel.isolation.Answer.NOT_FOUND;
import static nl.privacyspiegel.isolation.Row.administering;
import static nl.privacyspiegel.isolation.Row.everyRole;
import static nl.privacyspiegel.isolation.Row.everybody;
import static nl.privacyspiegel.isolation.Row.managing;
import static nl.privacyspiegel.isolation.Row.self;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.EmailAddress;
import nl.privacyspiegel.organisation.FirstRun;
import nl.privacyspiegel.organisation.MemberData;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Password;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitChanges;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.accounts.AskedId;
import nl.privacyspiegel.organisation.accounts.Confirmations;
import nl.privacyspiegel.organisation.accounts.Members;
import nl.privacyspiegel.organisation.audit.AuditCheck;
import nl.privacyspiegel.organisation.digest.Digests;
import nl.privacyspiegel.organisation.logbook.AuditEntries;
import nl.privacyspiegel.organisation.logbook.AuditFilter;
import nl.privacyspiegel.organisation.logbook.AuditHashes;
import nl.privacyspiegel.organisation.logbook.Notices;
import nl.privacyspiegel.organisation.mail.Mails;
import nl.privacyspiegel.organisation.remembered.Visits;
import nl.privacyspiegel.organisation.settings.AccentColour;
import nl.privacyspiegel.organisation.settings.OrganisationSettings;
import nl.privacyspiegel.organisation.settings.PrivacyStatement;
import nl.privacyspiegel.organisation.signon.SignOnLinks;
import nl.privacyspiegel.testing.People;

/** Who gets what of units and people. */
public final class OrganisationRows {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final Visitors visitors;
    private final CurrentUser user;
    private final Visits visits;
    private final FirstRun firstRun;
    private final Units units;
    private final UnitChanges changes;
    private final Members members;
    private final OrganisationSettings settings;
    private final Mails mails;
    private final Digests digests;
    private final AuditEntries audit;
    private final AuditHashes hashes;
    private final Confirmations confirmations;
    private final Notices notices;
    private final SignOnLinks links;

    public OrganisationRows(Visitors visitors) {
        this.visitors = visitors;
        this.user = visitors.door(CurrentUser.class);
        this.visits = visitors.door(Visits.class);
        this.firstRun = visitors.door(FirstRun.class);
        this.units = visitors.door(Units.class);
        this.changes = visitors.door(UnitChanges.class);
        this.members = visitors.door(Members.class);
        this.settings = visitors.door(OrganisationSettings.class);
        this.mails = visitors.door(Mails.class);
        this.digests = visitors.door(Digests.class);
        this.audit = visitors.door(AuditEntries.class);
        this.confirmations = visitors.door(Confirmations.class);
        this.notices = visitors.door(Notices.class);
        this.hashes = visitors.door(AuditHashes.class);
        this.links = visitors.door(SignOnLinks.class);
    }

    public List<Row> rows() {
        return Stream.of(unitsAndPeople(), auditTrail(), twoPairs())
                .flatMap(List::stream)
                .toList();
    }

    private List<Row> auditTrail() {
        return List.of(
                auditing("AuditEntries.list(AuditFilter, int)", things -> audit.list(about(things), 0), NOT_FOUND),
                auditing(
                        "AuditEntries.export(AuditFilter, Locale)",
                        things -> audit.export(about(things), Locale.ENGLISH),
                        NOT_FOUND),
                auditing("AuditEntries.units()", things -> audit.units(), ALLOWED),
                auditing("AuditEntries.acts()", things -> audit.acts(), ALLOWED),
                auditing("AuditEntries.members()", things -> audit.members(), ALLOWED),
                auditing("AuditEntries.check(Busy)", things -> audit.check(AuditCheck.Busy.START), ALLOWED),
                auditing("AuditHashes.lastDays()", things -> hashes.lastDays(), ALLOWED),
                auditing("AuditHashes.export(Locale)", things -> hashes.export(Locale.ENGLISH), ALLOWED),
                auditing("AuditHashes.find(String)", things -> hashes.find("x"), ALLOWED));
    }

    private List<Row> twoPairs() {
        return List.of(
                auditing("Confirmations.waiting()", things -> confirmations.waiting(), ALLOWED),
                auditing(
                        "Confirmations.unfinished(AskedId)",
                        things -> confirmations.unfinished(asked(things)),
                        NOT_FOUND),
                auditing("Confirmations.confirm(AskedId)", things -> confirmations.confirm(asked(things)), NOT_FOUND),
                auditing("Confirmations.refuse(AskedId)", things -> confirmations.refuse(asked(things)), NOT_FOUND),
                supervising("Notices.list()", things -> notices.list(), ALLOWED),
                self("Notices.unseen()", things -> notices.unseen(), DENIED),
                supervising("Notices.see(Collection)", things -> notices.see(told(things)), NOT_FOUND));
    }

    /** A role that the administrator of the highest unit asked for somebody here. */
    private AskedId asked(Things things) {
        return things.either(this::asked, AskedId::random);
    }

    private AskedId asked() {
        People people = visitors.people();
        MemberId member = people.member(visitors.unit(), Role.MANAGEMENT).id();
        return people.as(people.administrator(), () -> {
            members.grant(member, Role.ASSESSOR, visitors.unit());
            return confirmations.waiting().stream()
                    .filter(each -> each.member().equals(member))
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
    }

    /** That somebody here got a role. */
    private List<Long> told(Things things) {
        return things.either(
                () -> {
                    visitors.people().member(visitors.unit(), Role.MANAGEMENT);
                    return visitors.people()
                            .as(
                                    visitors.supervisor(),
                                    () -> notices.list().stream()
                                            .filter(notice -> unitName()
                                                    .equals(notice.act().unit()))
                                            .map(notice -> notice.act().number())
                                            .limit(1)
                                            .toList());
                },
                () -> List.of(Long.MAX_VALUE));
    }

    private String unitName() {
        return visitors.people()
                .as(visitors.supervisor(), () -> units.get(visitors.unit()).name());
    }

    /** Supervisors only; elsewhere they get {@code others}. */
    private static Row supervising(String method, Row.Call call, Answer others) {
        return new Row(method, call, others, others, DENIED, DENIED, DENIED, ALLOWED, DENIED);
    }

    private AuditFilter about(Things things) {
        return new AuditFilter(null, null, null, null, visitors.unit(things), "");
    }

    /** Supervisors and administrators; elsewhere they get {@code others}. */
    private static Row auditing(String method, Row.Call call, Answer others) {
        return new Row(method, call, others, others, ALLOWED, DENIED, DENIED, ALLOWED, DENIED);
    }

    private List<Row> unitsAndPeople() {
        return List.of(
                self("Visits.previous()", things -> visits.previous(), DENIED),
                self("CurrentUser.member()", things -> user.member(), ALLOWED),
                self("CurrentUser.loggedInSince()", things -> user.loggedInSince(), ALLOWED),
                self("CurrentUser.loggedInUntil()", things -> user.loggedInUntil(), ALLOWED),
                self("CurrentUser.require()", things -> user.require(), DENIED),
                self(
                        "CurrentUser.may(UnitId, Role[])",
                        things -> user.may(visitors.unit(things), Role.ASSESSOR),
                        ALLOWED),
                self("CurrentUser.notFound(UnitId)", things -> user.notFound(visitors.unit(things)), ALLOWED),
                self("CurrentUser.maySomewhere(Role[])", things -> user.maySomewhere(Role.ASSESSOR), ALLOWED),
                self("CurrentUser.units(Role[])", things -> user.units(Role.values()), ALLOWED),
                self("CurrentUser.unitsOnOneLine()", things -> user.unitsOnOneLine(), ALLOWED),
                new Row(
                        "CurrentUser.require(UnitId, Role[])",
                        things -> user.require(visitors.unit(things), Role.ASSESSOR, Role.SUPERVISOR),
                        NOT_FOUND,
                        NOT_FOUND,
                        DENIED,
                        ALLOWED,
                        DENIED,
                        ALLOWED,
                        NOT_FOUND),
                new Row(
                        "CurrentUser.require(UnitId, Set, Role[])",
                        things -> user.require(
                                visitors.unit(things), Set.of(Role.contentReaders()), Role.ASSESSOR, Role.SUPERVISOR),
                        NOT_FOUND,
                        NOT_FOUND,
                        NOT_FOUND,
                        ALLOWED,
                        DENIED,
                        ALLOWED,
                        NOT_FOUND),
                administering(
                        "CurrentUser.requireSomewhere(Role[])", things -> user.requireSomewhere(Role.ADMINISTRATOR)),
                self("FirstRun.isNeeded()", things -> firstRun.isNeeded(), ALLOWED),
                everybody(
                        "FirstRun.complete(String, String, MemberData, Password, boolean)",
                        things -> firstRun.complete("code", "Naam", newMember(), password(), true),
                        NOT_FOUND),
                self("Units.visible()", things -> units.visible(), DENIED),
                self("Units.managed()", things -> units.managed(), DENIED),
                self("Units.selected()", things -> units.selected(), DENIED),
                self("Units.selectedAndBelow()", things -> units.selectedAndBelow(), DENIED),
                everyRole("Units.atAndBelow(UnitId)", things -> units.atAndBelow(visitors.unit(things))),
                everyRole("Units.get(UnitId)", things -> units.get(visitors.unit(things))),
                everyRole("Units.select(UnitId)", things -> units.select(visitors.unit(things))),
                managing("Units.add(UnitId, String)", things -> units.add(visitors.unit(things), "Erbij")),
                managing("Units.rename(UnitId, String)", things -> units.rename(visitors.unit(things), "Anders")),
                self("CurrentUser.unitsInUse(Role[])", things -> user.unitsInUse(Role.values()), ALLOWED),
                self("UnitChanges.archived()", things -> changes.archived(), DENIED),
                self("UnitChanges.removable()", things -> changes.removable(), DENIED),
                managing("UnitChanges.remove(UnitId)", things -> changes.remove(emptyUnit(things))),
                managing(
                        "UnitChanges.move(UnitId, UnitId)",
                        things -> changes.move(emptyUnit(things), visitors.unit(things))),
                managing("UnitChanges.archive(UnitId)", things -> changes.archive(emptyUnit(things))),
                managing("UnitChanges.bringBack(UnitId)", things -> changes.bringBack(emptyUnit(things))),
                self("Members.speak(String)", things -> members.speak("nl"), DENIED),
                administering("Members.managed()", things -> members.managed()),
                everyRole(
                        "Members.holding(UnitId, Role)",
                        things -> members.holding(visitors.unit(things), Role.DISTRIBUTOR)),
                managing("Members.get(MemberId)", things -> members.get(member(things)), DENIED),
                managing(
                        "Members.grant(MemberId, Role, UnitId)",
                        things -> members.grant(member(things), Role.ASSESSOR, visitors.unit(things))),
                managing(
                        "Members.revoke(MemberId, Role, UnitId)",
                        things -> members.revoke(member(things), Role.SUPERVISOR, visitors.unit(things))),
                self("OrganisationSettings.organisation()", things -> settings.organisation(), ALLOWED),
                self(
                        "OrganisationSettings.privacyStatement(Locale)",
                        things -> settings.privacyStatement(Locale.ENGLISH),
                        ALLOWED),
                self("OrganisationSettings.logo()", things -> settings.logo(), ALLOWED),
                self("OrganisationSettings.mayChange()", things -> settings.mayChange(), ALLOWED),
                administering("OrganisationSettings.ownPrivacyStatement()", things -> settings.ownPrivacyStatement()),
                // Only the administrator of the highest unit, who is none of these.
                everybody(
                        "OrganisationSettings.change(PrivacyStatement)",
                        things -> settings.change(new PrivacyStatement("", "")),
                        DENIED),
                everybody(
                        "OrganisationSettings.change(AccentColour)",
                        things -> settings.change(AccentColour.STANDARD),
                        DENIED),
                everybody("OrganisationSettings.change(Optional)", things -> settings.change(Optional.empty()), DENIED),
                administering("Mails.setting()", things -> mails.setting()),
                everybody("Mails.latest()", things -> mails.latest(), DENIED),
                everybody("Mails.test()", things -> mails.test(), DENIED),
                self("Digests.arePossible()", things -> digests.arePossible(), DENIED),
                self("Digests.wanted()", things -> digests.wanted(), DENIED),
                self("Digests.choose(boolean)", things -> digests.choose(false), DENIED),
                self("OrganisationSettings.style()", things -> settings.style(), DENIED),
                everyRole("OrganisationSettings.style(UnitId)", things -> settings.style(visitors.unit(things))),
                managing("SignOnLinks.exists(MemberId)", things -> links.exists(member(things)), DENIED),
                managing("SignOnLinks.remove(MemberId)", things -> links.remove(member(things)), DENIED));
    }

    private UnitId emptyUnit(Things things) {
        return things.either(() -> visitors.people().unitBelow(visitors.unit()), UnitId::random);
    }

    private MemberId member(Things things) {
        return things.either(
                () -> visitors.people()
                        .member(visitors.unit(), Role.MANAGEMENT, Role.SUPERVISOR)
                        .id(),
                MemberId::random);
    }

    private static MemberData newMember() {
        return new MemberData(
                "Nieuw", "functie", new EmailAddress("nieuw" + COUNTER.incrementAndGet() + "@isolatie.example"));
    }

    private static Password password() {
        return new Password("een lang wachtwoord");
    }
}
