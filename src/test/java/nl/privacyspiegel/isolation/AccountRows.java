package nl.privacyspiegel.isolation;

import static nl.privacyspiegel.isolation.Answer.DENIED;
import static nl.privacyspiegel.isolation.Answer.NOT_FOUND;
import static nl.privacyspiegel.isolation.Row.managing;
import static nl.privacyspiegel.isolation.Row.open;
import static nl.privacyspiegel.isolation.Row.self;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.privacyspiegel.api.TokenScope;
import nl.privacyspiegel.organisation.CurrentMember;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.EmailAddress;
import nl.privacyspiegel.organisation.MemberData;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Password;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.accounts.AccessLinks;
import nl.privacyspiegel.organisation.accounts.Accounts;
import nl.privacyspiegel.organisation.entry.ProfileData;
import nl.privacyspiegel.organisation.entry.Profiles;
import nl.privacyspiegel.organisation.token.ApiTokenData;
import nl.privacyspiegel.organisation.token.ApiTokenId;
import nl.privacyspiegel.organisation.token.ApiTokens;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;

/** Who gets what of the accounts of people. */
public final class AccountRows {

    private final Visitors visitors;
    private final Accounts accounts;
    private final AccessLinks links;
    private final Profiles profiles;
    private final CurrentUser user;
    private final ApiTokens tokens;

    public AccountRows(Visitors visitors) {
        this.visitors = visitors;
        this.accounts = visitors.door(Accounts.class);
        this.links = visitors.door(AccessLinks.class);
        this.profiles = visitors.door(Profiles.class);
        this.user = visitors.door(CurrentUser.class);
        this.tokens = visitors.door(ApiTokens.class);
    }

    public List<Row> rows() {
        return List.of(
                managing(
                        "Accounts.invite(MemberData, Role, UnitId)",
                        things -> accounts.invite(somebody(), Role.ASSESSOR, visitors.unit(things))),
                managing("Accounts.makeLink(MemberId)", things -> accounts.makeLink(member(things)), DENIED),
                managing("Accounts.withdrawLink(MemberId)", things -> accounts.withdrawLink(member(things)), DENIED),
                managing("Accounts.deactivate(MemberId)", things -> accounts.deactivate(member(things)), DENIED),
                managing("Accounts.activate(MemberId)", things -> accounts.activate(member(things)), DENIED),
                managing("Accounts.export(MemberId)", things -> accounts.export(member(things)), DENIED),
                managing("Accounts.unfinished(MemberId)", things -> accounts.unfinished(member(things)), DENIED),
                managing("Accounts.erase(MemberId)", things -> accounts.erase(member(things)), DENIED),
                open("AccessLinks.open(String)", things -> links.open(secret(things))),
                open(
                        "AccessLinks.use(String, Password)",
                        things -> links.use(secret(things), new Password("een lang wachtwoord"))),
                self("Profiles.change(ProfileData, String)", things -> profiles.change(unchanged(), ""), DENIED),
                self("Profiles.changePassword(String, Password)", things -> tryToChangePassword(), DENIED),
                self("Profiles.asksPassword()", things -> profiles.asksPassword(), DENIED),
                self("ApiTokens.list()", things -> tokens.list(), DENIED),
                self("ApiTokens.offered()", things -> tokens.offered(), DENIED),
                self("ApiTokens.make(ApiTokenData, String)", things -> tokens.make(token(), People.PASSWORD), DENIED),
                new Row(
                        "ApiTokens.withdraw(ApiTokenId)",
                        things -> tokens.withdraw(tokenOfSomebodyElse(things)),
                        NOT_FOUND,
                        NOT_FOUND,
                        NOT_FOUND,
                        NOT_FOUND,
                        NOT_FOUND,
                        NOT_FOUND,
                        DENIED),
                self("Profiles.export()", things -> profiles.export(), DENIED));
    }

    private MemberId member(Things things) {
        return things.either(
                () -> visitors.people()
                        .member(visitors.unit(), Role.MANAGEMENT, Role.SUPERVISOR)
                        .id(),
                MemberId::random);
    }

    private String secret(Things things) {
        return things.either(
                () -> visitors.people()
                        .as(
                                visitors.administrator(),
                                () -> People.secret(
                                        visitors.people().invite(somebody(), Role.ASSESSOR, visitors.unit()))),
                () -> "0123456789ABCDEFGHJKMNPQRS");
    }

    private static ApiTokenData token() {
        return new ApiTokenData("Rekenblad", Set.of(TokenScope.ASSESSMENTS), FixedDay.TODAY);
    }

    private ApiTokenId tokenOfSomebodyElse(Things things) {
        Person somebody = visitors.people().member(visitors.unit(), Role.values());
        return things.either(
                () -> visitors.people()
                        .as(
                                somebody,
                                () -> tokens.make(token(), People.PASSWORD).id()),
                ApiTokenId::random);
    }

    private ProfileData unchanged() {
        return user.member()
                .map(member -> new ProfileData(data(member), member.language()))
                .orElseGet(() -> new ProfileData(somebody(), "nl"));
    }

    /** Who gets as far as the check of the password may change it. */
    private void tryToChangePassword() {
        try {
            profiles.changePassword("niet het wachtwoord", new Password("een lang wachtwoord"));
        } catch (RuleViolation wrongPassword) {
            if (!wrongPassword.key().equals("organisation.password.wrong")) {
                throw wrongPassword;
            }
        }
    }

    private static MemberData data(CurrentMember member) {
        return new MemberData(member.name(), member.jobFunction(), new EmailAddress(member.email()));
    }

    private static MemberData somebody() {
        return new MemberData("Nieuw", "functie", new EmailAddress("nieuw." + UUID.randomUUID() + "@isolatie.example"));
    }
}
