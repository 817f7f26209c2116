package nl.privacyspiegel.organisation.entry;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.Account;
import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.MemberTrace;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.accounts.AskedKind;
import nl.privacyspiegel.organisation.accounts.WayIn;
import nl.privacyspiegel.organisation.login.DataKey;
import nl.privacyspiegel.organisation.login.GroupedCode;
import nl.privacyspiegel.organisation.login.Totp;
import nl.privacyspiegel.shared.Fingerprint;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The second factors of the members: what is kept of them, and whether a typed code is right. */
@Component
@Transactional
class SecondFactorStore implements MemberTrace, WayIn {

    static final int RECOVERY_CODES = 10;
    private static final String ISSUER = "Privacyspiegel";

    private final SecondFactorRepository factors;
    private final RecoveryCodeRepository recoveryCodes;
    private final RequiredSecondFactorRepository required;
    private final AccountStore accounts;
    private final AuditTrail trail;
    private final DataKey key;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecondFactorStore(
            SecondFactorRepository factors,
            RecoveryCodeRepository recoveryCodes,
            RequiredSecondFactorRepository required,
            AccountStore accounts,
            AuditTrail trail,
            DataKey key,
            Clock clock) {
        this.factors = factors;
        this.recoveryCodes = recoveryCodes;
        this.required = required;
        this.accounts = accounts;
        this.trail = trail;
        this.key = key;
        this.clock = clock;
    }

    public boolean isOn(MemberId member) {
        return factors.existsById(member.value());
    }

    /** Whether one of the member's roles asks for a second factor. */
    public boolean isRequired(MemberId member) {
        Set<Role> asking =
                required.findAll().stream().map(RequiredSecondFactor::role).collect(Collectors.toSet());
        return accounts.roles(member).stream().anyMatch(held -> asking.contains(held.role()));
    }

    public int recoveryCodesLeft(MemberId member) {
        return recoveryCodes.countByMemberId(member.value());
    }

    SecondFactorOffer offer(Account member) {
        byte[] secret = Totp.newSecret(random);
        return new SecondFactorOffer(secret, Totp.text(secret), Totp.uri(ISSUER, member.email(), secret));
    }

    /** Turns it on and gives new recovery codes; empty when the code is not of the offered secret. */
    public Optional<List<String>> turnOn(Account member, SecondFactorOffer offer, String code) {
        OptionalLong step = Totp.step(offer.secret(), code, clock.instant(), 0);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        String owner = member.id().toString();
        factors.save(
                new SecondFactor(member.id(), key.encrypt(offer.secret(), owner), step.getAsLong(), clock.instant()));
        trail.recordBy(member, OrganisationAct.SECOND_FACTOR_SET);
        return Optional.of(newRecoveryCodes(member.id()));
    }

    /** Whether this is a code of the member's app or a recovery code, which is worth nothing afterwards. */
    public boolean accepts(Account member, String typed) {
        Optional<SecondFactor> factor = factors.findById(member.id().value());
        if (factor.isEmpty()) {
            return false;
        }
        OptionalLong step = key.decrypt(factor.get().secret(), member.id().toString())
                .map(secret ->
                        Totp.step(secret, typed, clock.instant(), factor.get().lastStep()))
                .orElse(OptionalLong.empty());
        if (step.isPresent()) {
            return factors.use(member.id().value(), step.getAsLong()) == 1;
        }
        boolean recovered = recoveryCodes.use(member.id().value(), hash(member.id(), typed)) == 1;
        if (recovered) {
            trail.recordBy(member, OrganisationAct.RECOVERY_CODE_USED);
        }
        return recovered;
    }

    /** New recovery codes; those before are worth nothing. */
    public List<String> newRecoveryCodes(MemberId member) {
        recoveryCodes.removeAll(member.value());
        List<String> fresh = new ArrayList<>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            String code = GroupedCode.random(random);
            fresh.add(code);
            recoveryCodes.save(new RecoveryCode(member, hash(member, code)));
        }
        return List.copyOf(fresh);
    }

    public void remove(MemberId member) {
        recoveryCodes.removeAll(member.value());
        factors.deleteById(member.value());
    }

    @Override
    public AskedKind kind() {
        return AskedKind.SECOND_FACTOR;
    }

    @Override
    public void takeAway(MemberId member) {
        remove(member);
    }

    @Override
    public Map<String, Object> known(MemberId member) {
        return Map.of("tweedeStap", isOn(member), "herstelcodesOver", recoveryCodesLeft(member));
    }

    @Override
    public void erase(MemberId member) {
        remove(member);
    }

    /** Without the key, so that who loses the key file still has these codes; 80 random bits cannot be guessed. */
    private static String hash(MemberId member, String code) {
        return Fingerprint.of(member + " " + GroupedCode.bare(code));
    }
}
