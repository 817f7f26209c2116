package nl.privacyspiegel.organisation.token;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.privacyspiegel.organisation.Account;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentAccount;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.entry.MemberProof;
import nl.privacyspiegel.organisation.remembered.OncePerMember;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Secret;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tokens with which programs read what their member may read. Members look after their own; nobody needs a role for it, since
 * a token never gives more than the member has at the moment that it is used.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ApiTokens {

    /** Under this attribute, a program that reads with a token carries which one it is. */
    public static final String WHICH = "token";

    /** How long a token works when nobody says otherwise. */
    public static final int USUAL_DAYS = 90;

    /** How long a token works at most. */
    public static final int MOST_DAYS = 365;

    /** How many tokens a member can have. */
    public static final int MOST = 20;

    private final ApiTokenRepository tokens;
    private final CurrentAccount current;
    private final OncePerMember once;
    private final MemberProof proof;
    private final AuditTrail trail;
    private final Clock clock;
    private final List<ApiScope> offered;

    ApiTokens(
            ApiTokenRepository tokens,
            CurrentAccount current,
            OncePerMember once,
            MemberProof proof,
            AuditTrail trail,
            Clock clock,
            List<ApiScope.Offer> offers) {
        this.offered = offers.stream().flatMap(offer -> offer.scopes().stream()).toList();
        this.proof = proof;
        this.tokens = tokens;
        this.current = current;
        this.once = once;
        this.trail = trail;
        this.clock = clock;
    }

    /** The tokens of the current member, the newest first; not those that ended with the sessions of the member. */
    @Transactional(readOnly = true)
    public List<ApiTokenSummary> list() {
        Account me = current.get();
        return tokens.findByMemberIdOrderByMadeAtDesc(me.id().value()).stream()
                .filter(token -> !token.endedWithTheSessionsOf(me))
                .map(token -> token.summary(offered, today()))
                .toList();
    }

    /** All that a token can read, in the order in which it is offered. */
    @Transactional(readOnly = true)
    public List<ApiScope> offered() {
        return offered;
    }

    /**
     * Makes a token for the current member. What is returned is shown once and cannot be had again.
     *
     * @param password that of the member, who might have left the screen open
     * @throws RuleViolation when the password is wrong or it is too early to try again, when the last day is not within a year
     *     from today, or the member has one of this name that still works, or {@value #MOST} already
     */
    @Transactional(noRollbackFor = RuleViolation.class)
    public NewApiToken make(ApiTokenData data, String password) {
        Account me = current.get();
        proof.require(password, me);
        if (data.lastDay().isBefore(today()) || data.lastDay().isAfter(today().plusDays(MOST_DAYS))) {
            throw new RuleViolation("organisation.apiToken.lastDay.wrong");
        }
        once.takeTurn();
        List<ApiToken> known = tokens.findByMemberIdOrderByMadeAtDesc(me.id().value());
        List<ApiToken> ended =
                known.stream().filter(token -> token.endedWithTheSessionsOf(me)).toList();
        tokens.deleteAll(ended);
        if (known.stream()
                .anyMatch(token -> !ended.contains(token) && !token.isOver(today()) && token.isCalled(data.name()))) {
            throw new RuleViolation("organisation.apiToken.name.taken", data.name());
        }
        if (known.size() - ended.size() >= MOST) {
            throw new RuleViolation("organisation.apiToken.tooMany", MOST);
        }
        Secret secret = Secret.random();
        ApiToken token = tokens.save(new ApiToken(me, data, secret.hash(), clock.instant()));
        trail.record(OrganisationAct.API_TOKEN_MADE, null, audited(token).with(AuditDetail.DAY, token.lastDay()));
        return new NewApiToken(token.id(), NewApiToken.PREFIX + secret.text());
    }

    /**
     * From now on this token of the current member works no more.
     *
     * @throws NotFoundException when the member has no such token
     */
    public void withdraw(ApiTokenId id) {
        MemberId me = current.get().id();
        ApiToken token = tokens.findById(id.value())
                .filter(each -> each.member().equals(me))
                .orElseThrow(NotFoundException::new);
        trail.record(OrganisationAct.API_TOKEN_WITHDRAWN, null, audited(token));
        tokens.delete(token);
    }

    /** Without its name: what is in the audit trail stays, and somebody may have written a name of a person there. */
    static AuditObject audited(ApiToken token) {
        return AuditObject.of(OrganisationAct.About.API_TOKEN, token.id().value(), null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
