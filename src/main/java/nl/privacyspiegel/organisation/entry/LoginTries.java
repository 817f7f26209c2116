package nl.privacyspiegel.organisation.entry;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.device.KnownDevices;
import nl.privacyspiegel.organisation.device.LoginDetails;
import nl.privacyspiegel.organisation.login.DataKey;
import nl.privacyspiegel.organisation.login.LoginThrottle;
import nl.privacyspiegel.organisation.login.LoginThrottle.Attempt;
import nl.privacyspiegel.shared.NetworkAddress;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tries to log in: who is slowed down, who is known, and what the audit trail tells of it. */
@Component
@Transactional
class LoginTries {

    private static final int LONGEST_ACCOUNT = 254;
    private static final int MOST_ADDRESSES = 20;
    private static final UUID NOBODY = new UUID(0, 0);
    private static final AuditObject SOME_ACCOUNT = new AuditObject(OrganisationAct.About.MEMBER, null, null);

    private final LoginThrottle throttle;
    private final KnownDevices devices;
    private final KnownAddressRepository addresses;
    private final AccountStore members;
    private final DataKey key;
    private final AuditTrail trail;
    private final Clock clock;

    LoginTries(
            LoginThrottle throttle,
            KnownDevices devices,
            KnownAddressRepository addresses,
            AccountStore members,
            DataKey key,
            AuditTrail trail,
            Clock clock) {
        this.throttle = throttle;
        this.devices = devices;
        this.members = members;
        this.addresses = addresses;
        this.key = key;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * One secret of one account, tried from one place.
     *
     * @param secret what the tries are counted of: a typed account name, or a code of a member
     * @param device what the browser carries of logins before, not to be trusted
     * @param member whose account it is; null when there is no such account
     */
    record Try(
            String secret,
            String address,
            String device,
            @Nullable MemberId member) {}

    static Try password(String account, @Nullable MemberId member, @Nullable Authentication from) {
        String shortened = ShortText.beginning(account, LONGEST_ACCOUNT);
        return new Try("password " + shortened, address(from), device(from), member);
    }

    static Try code(MemberId member, @Nullable Authentication from) {
        return new Try("code " + member, address(from), device(from), member);
    }

    private static String address(@Nullable Authentication from) {
        return from != null && from.getDetails() instanceof WebAuthenticationDetails details
                ? NetworkAddress.of(details.getRemoteAddress())
                : "";
    }

    private static String device(@Nullable Authentication from) {
        return from != null && from.getDetails() instanceof LoginDetails details ? details.device() : "";
    }

    /** The browser as one place of its own, when the member logged in there before and did not end all sessions since. */
    private Optional<String> knownDevice(Try tried) {
        UUID member = tried.member() == null ? NOBODY : tried.member().value();
        return devices.of(tried.device(), member)
                .filter(device -> members.find(new MemberId(member))
                        .filter(each -> !each.hasEndedSessionOf(device.since()))
                        .isPresent())
                .map(device -> "device " + device.id());
    }

    /**
     * Lets somebody try. In a browser that is known only its own failures count; when those are too many it is a place as any
     * other.
     *
     * @throws LoginRefused when it is too early
     */
    @Transactional(noRollbackFor = LoginRefused.class)
    public Attempt begin(Try tried) {
        Optional<Attempt> here = knownDevice(tried)
                .map(device -> throttle.begin(tried.secret(), device, true))
                .filter(Attempt::admitted);
        if (here.isPresent()) {
            return here.get();
        }
        UUID member = tried.member() == null ? NOBODY : tried.member().value();
        boolean known = addresses.existsByMemberIdAndFingerprint(member, key.fingerprint(tried.address()));
        Attempt attempt = throttle.begin(tried.secret(), tried.address(), known);
        if (!attempt.admitted()) {
            throw new LoginRefused(attempt.pause());
        }
        return attempt;
    }

    /** What was tried is wrong. Not every failure is written down: the first, and when the wait gets longer. */
    public LoginRefused failed(Try tried, Attempt attempt) {
        if (tried.member() != null && attempt.tellOfAccount()) {
            trail.recordByNobody(OrganisationAct.LOGIN_REFUSED, null, AuditObject.of(tried.member()));
        }
        if (tried.member() == null && attempt.tellOfAddress()) {
            trail.recordByNobody(OrganisationAct.LOGIN_REFUSED, null, SOME_ACCOUNT);
        }
        return new LoginRefused(attempt.pause());
    }

    /**
     * Lets a member who is logged in prove it once more; wrong tries are slowed as those of a login, and written down.
     *
     * @param wrongKey what is said when the proof is wrong
     * @throws RuleViolation when it is wrong, or too early to try again
     */
    @Transactional(noRollbackFor = RuleViolation.class)
    public void requireProof(Try tried, BooleanSupplier proof, String wrongKey) {
        Attempt attempt;
        try {
            attempt = begin(tried);
        } catch (LoginRefused tooEarly) {
            throw new RuleViolation(
                    "organisation.proof.wait", Math.max(1, tooEarly.remaining().toSeconds()));
        }
        if (!proof.getAsBoolean()) {
            if (tried.member() != null && attempt.tellOfAccount()) {
                trail.record(OrganisationAct.PROOF_REFUSED, null, AuditObject.of(tried.member()));
            }
            throw new RuleViolation(wrongKey);
        }
        succeeded(tried);
    }

    public void succeeded(Try tried) {
        throttle.succeeded(tried.secret(), knownDevice(tried).orElse(tried.address()));
    }

    /** The member is logged in, and known at this address from now on. */
    public void remember(MemberId member, Try tried) {
        String fingerprint = key.fingerprint(tried.address());
        Optional<KnownAddress> known = addresses.findByMemberIdAndFingerprint(member.value(), fingerprint);
        if (known.isPresent()) {
            known.get().usedAgain(clock.instant());
            return;
        }
        List<KnownAddress> all = addresses.findByMemberIdOrderByLastUsedDesc(member.value());
        all.stream().skip(MOST_ADDRESSES - 1L).forEach(addresses::delete);
        addresses.save(new KnownAddress(member, fingerprint, clock.instant()));
    }
}
