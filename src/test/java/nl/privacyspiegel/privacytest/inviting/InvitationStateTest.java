package nl.privacyspiegel.privacytest.inviting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.privacyspiegel.organisation.EmailAddress;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.UnitId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How far invitations are")
class InvitationStateTest {

    private static final String LATER = "later@gemeente.example";
    private static final String NEVER_SENT = "nooit@gemeente.example";
    private static final String SENT = "verstuurd@gemeente.example";

    private final InvitationState begun = InvitationState.NOBODY
            .ordered(
                    List.of(new EmailAddress(LATER), new EmailAddress(NEVER_SENT), new EmailAddress(SENT)),
                    new InvitationRound(
                            new MemberId(UUID.randomUUID()),
                            Instant.EPOCH,
                            new UnitId(UUID.randomUUID()),
                            null,
                            "",
                            false))
            .begun();

    @Test
    @DisplayName("an address of which the server says later is tried again, and is unsure when it never takes it")
    void again() {
        Map<String, InvitedState> became = Map.of(LATER, InvitedState.WAITING, SENT, InvitedState.INVITED);
        InvitationState second = begun.with(became).again().begun();
        assertThat(second.in(InvitedState.SENDING)).containsExactly(LATER);
        assertThat(second.in(InvitedState.INVITED)).containsExactly(SENT);
        assertThat(second.in(InvitedState.UNSURE)).containsExactly(NEVER_SENT);

        InvitationState over = second.with(Map.of(LATER, InvitedState.WAITING)).over();
        assertThat(over.in(InvitedState.UNSURE)).containsExactly(LATER, NEVER_SENT);
        assertThat(over.isFree(new EmailAddress(LATER))).isTrue();
        assertThat(over.round()).isNull();
    }
}
