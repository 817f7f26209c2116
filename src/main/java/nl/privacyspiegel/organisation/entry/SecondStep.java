package nl.privacyspiegel.organisation.entry;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.organisation.Account;
import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.entry.PasswordProof.Missing;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * For who typed the right password, must have a second factor and has none: the set-up in the middle of a login. Everything
 * asks for the proof of the password.
 */
@Service
@Transactional
public class SecondStep {

    private final AccountStore members;
    private final SecondFactorStore factors;
    private final Clock clock;

    SecondStep(AccountStore members, SecondFactorStore factors, Clock clock) {
        this.members = members;
        this.factors = factors;
        this.clock = clock;
    }

    /** The recovery codes, to be shown once, and the proof with which the login can be finished. */
    public record SetUp(List<String> recoveryCodes, PasswordProof proof) {

        public SetUp {
            recoveryCodes = List.copyOf(recoveryCodes);
        }
    }

    /** Whether somebody with this proof can still finish the login. */
    @Transactional(readOnly = true)
    public boolean isOpen(PasswordProof proof) {
        return member(proof).isPresent();
    }

    /**
     * A new secret for the app.
     *
     * @throws AccessDeniedException when the proof is too old, or is not about setting up
     */
    @Transactional(readOnly = true)
    public SecondFactorOffer offer(PasswordProof proof) {
        return factors.offer(settingUp(proof));
    }

    /**
     * Turns the second factor on.
     *
     * @throws RuleViolation when the code is not of the offered secret
     * @throws AccessDeniedException when the proof is too old, or is not about setting up
     */
    public SetUp confirm(PasswordProof proof, SecondFactorOffer offer, String code) {
        Account member = settingUp(proof);
        List<String> codes = factors.turnOn(member, offer, code)
                .orElseThrow(() -> new RuleViolation("organisation.secondFactor.wrongCode"));
        return new SetUp(codes, new PasswordProof(member.id(), proof.since(), Missing.NOTHING));
    }

    private Account settingUp(PasswordProof proof) {
        return member(proof)
                .filter(member -> proof.asksForSetUp() && !factors.isOn(member.id()))
                .orElseThrow(() -> new AccessDeniedException("proof"));
    }

    Optional<Account> member(PasswordProof proof) {
        return members.find(proof.member())
                .filter(Account::canLogIn)
                .filter(member -> !proof.isOver(clock.instant()) && !member.hasEndedSessionOf(proof.since()));
    }
}
