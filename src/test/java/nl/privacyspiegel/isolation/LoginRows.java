package nl.privacyspiegel.isolation;

import static nl.privacyspiegel.isolation.Answer.ALLOWED;
import static nl.privacyspiegel.isolation.Answer.DENIED;
import static nl.privacyspiegel.isolation.Answer.NOT_FOUND;
import static nl.privacyspiegel.isolation.Row.administering;
import static nl.privacyspiegel.isolation.Row.everybody;
import static nl.privacyspiegel.isolation.Row.managing;
import static nl.privacyspiegel.isolation.Row.self;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.entry.LoginRules;
import nl.privacyspiegel.organisation.entry.PasswordProof;
import nl.privacyspiegel.organisation.entry.PasswordProofs;
import nl.privacyspiegel.organisation.entry.SecondFactorOffer;
import nl.privacyspiegel.organisation.entry.SecondFactors;
import nl.privacyspiegel.organisation.entry.SecondStep;
import nl.privacyspiegel.organisation.entry.Sessions;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.People;

/** Who gets what of second factors and sessions. */
public final class LoginRows {

    private final Visitors visitors;
    private final SecondFactors factors;
    private final SecondStep step;
    private final LoginRules rules;
    private final Sessions sessions;

    public LoginRows(Visitors visitors) {
        this.visitors = visitors;
        this.factors = visitors.door(SecondFactors.class);
        this.step = visitors.door(SecondStep.class);
        this.rules = visitors.door(LoginRules.class);
        this.sessions = visitors.door(Sessions.class);
    }

    public List<Row> rows() {
        return List.of(
                self("SecondFactors.state()", things -> factors.state(), DENIED),
                self("SecondFactors.offer()", things -> factors.offer(), DENIED),
                self(
                        "SecondFactors.turnOn(SecondFactorOffer, String, String)",
                        things -> refused(() -> factors.turnOn(offer(), People.PASSWORD, "000")),
                        DENIED),
                self(
                        "SecondFactors.renewRecoveryCodes(String, String)",
                        things -> refused(() -> factors.renewRecoveryCodes("wrong", "000")),
                        DENIED),
                self(
                        "SecondFactors.turnOff(String, String)",
                        things -> refused(() -> factors.turnOff("wrong", "000")),
                        DENIED),
                managing("SecondFactors.isOn(MemberId)", things -> factors.isOn(member(things)), DENIED),
                managing("SecondFactors.reset(MemberId)", things -> factors.reset(member(things)), DENIED),
                everybody("SecondStep.isOpen(PasswordProof)", things -> step.isOpen(overdue()), ALLOWED),
                everybody("SecondStep.offer(PasswordProof)", things -> step.offer(overdue()), DENIED),
                everybody(
                        "SecondStep.confirm(PasswordProof, SecondFactorOffer, String)",
                        things -> step.confirm(overdue(), offer(), "000000"),
                        DENIED),
                administering("LoginRules.inTwoSteps()", things -> rules.inTwoSteps()),
                self("LoginRules.mayChange()", things -> rules.mayChange(), DENIED),
                everybody(
                        "LoginRules.requireInTwoSteps(Set)",
                        things -> rules.requireInTwoSteps(Set.of(Role.MANAGEMENT)),
                        DENIED),
                self("Sessions.used(String)", things -> sessions.used("Firefox/140.0"), DENIED),
                self("Sessions.own()", things -> sessions.own(), DENIED),
                new Row(
                        "Sessions.end(UUID, String)",
                        things -> sessions.end(UUID.randomUUID(), People.PASSWORD),
                        NOT_FOUND,
                        NOT_FOUND,
                        NOT_FOUND,
                        NOT_FOUND,
                        NOT_FOUND,
                        NOT_FOUND,
                        DENIED),
                self("Sessions.endOthers(String)", things -> sessions.endOthers(People.PASSWORD), DENIED),
                self("Sessions.endAll()", things -> sessions.endAll(), DENIED));
    }

    /** The door is open, and says that what was typed is wrong. */
    private static void refused(Runnable call) {
        try {
            call.run();
        } catch (RuleViolation wrong) {
            return;
        }
        throw new AssertionError("accepted");
    }

    private SecondFactorOffer offer() {
        return PasswordProofs.offer();
    }

    private PasswordProof overdue() {
        return PasswordProofs.toSetUp(visitors.assessor().id(), Instant.EPOCH);
    }

    private MemberId member(Things things) {
        return things.either(
                () -> visitors.people().member(visitors.unit(), Role.MANAGEMENT).id(), MemberId::random);
    }
}
