package nl.privacyspiegel.organisation.token;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.privacyspiegel.organisation.Account;
import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whose token a program sends. One that is unknown, withdrawn, over, or of a member who may not log in any more or
 * ended all sessions, looks the same to who asks. The first use of each day is written in the audit trail.
 */
@Component
class ApiTokenReader implements OpaqueTokenIntrospector {

    private final ApiTokenRepository tokens;
    private final AccountStore accounts;
    private final AuditTrail trail;
    private final Clock clock;

    ApiTokenReader(ApiTokenRepository tokens, AccountStore accounts, AuditTrail trail, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws BadOpaqueTokenException when it opens nothing */
    @Override
    @Transactional
    public OAuth2AuthenticatedPrincipal introspect(String text) {
        LocalDate today = LocalDate.now(clock);
        ApiToken token = find(text).filter(each -> !each.isOver(today)).orElseThrow(ApiTokenReader::unknown);
        Account member = accounts.find(token.member())
                .filter(Account::canLogIn)
                .filter(each -> !token.endedWithTheSessionsOf(each))
                .orElseThrow(ApiTokenReader::unknown);
        boolean first =
                !today.equals(token.lastUsedOn()) && tokens.markUsed(token.id().value(), today) > 0;
        if (first) {
            trail.recordBy(member, OrganisationAct.API_TOKEN_USED, unitOf(member), ApiTokens.audited(token));
        }
        return new TokenMember(
                member,
                token,
                token.lastDay().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }

    private Optional<ApiToken> find(String text) {
        if (!text.startsWith(NewApiToken.PREFIX)) {
            return Optional.empty();
        }
        Secret secret = new Secret(text.substring(NewApiToken.PREFIX.length()));
        return secret.isWellFormed() ? tokens.findByHash(secret.hash()) : Optional.empty();
    }

    /** So that who supervises the unit sees that its numbers are taken along. */
    private @Nullable UnitId unitOf(Account member) {
        return accounts.roles(member.id()).stream()
                .filter(held -> Arrays.asList(Role.contentReaders()).contains(held.role()))
                .map(AccountStore.Held::unit)
                .findFirst()
                .orElse(null);
    }

    private static BadOpaqueTokenException unknown() {
        return new BadOpaqueTokenException("unknown");
    }
}
