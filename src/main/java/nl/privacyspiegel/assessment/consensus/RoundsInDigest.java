package nl.privacyspiegel.assessment.consensus;

import java.time.LocalDate;
import java.util.List;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.digest.DigestPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** For how many domains the working group waits for the grade of this member. */
@Component
@Order(4)
class RoundsInDigest implements DigestPart {

    /** Home shows each of them. */
    private static final String PAGE = "";

    private final ConsensusRounds rounds;
    private final CurrentUser user;

    RoundsInDigest(ConsensusRounds rounds, CurrentUser user) {
        this.rounds = rounds;
        this.user = user;
    }

    @Override
    public List<DigestLine> lines(LocalDate today) {
        return user.maySomewhere(Role.ASSESSOR)
                ? DigestLine.of("assessment.digest.consensus", rounds.asked().size(), PAGE)
                : List.of();
    }
}
