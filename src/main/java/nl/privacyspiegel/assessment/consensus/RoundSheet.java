package nl.privacyspiegel.assessment.consensus;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.assessment.MeasurementId;

/**
 * A round as one member sees it.
 *
 * @param number 1 for the first round of this domain
 * @param chair who leads it; empty when nobody does any more
 * @param chairing whether that is the reader
 * @param seats who was asked or gave an answer, by name
 * @param mine what the reader answered; empty when nothing yet
 * @param invited whether the reader was asked
 * @param revealed what all answered; empty as long as the reader may not see it
 * @param note what the group agreed on
 * @param stamp changes with everything that happens in the round
 */
public record RoundSheet(
        RoundId id,
        MeasurementId measurement,
        String domain,
        int number,
        RoundState state,
        Optional<String> chair,
        boolean chairing,
        Quorum quorum,
        List<Seat> seats,
        Optional<Mine> mine,
        boolean invited,
        Optional<Revealed> revealed,
        Optional<AgreedNote> note,
        String stamp) {

    public RoundSheet {
        seats = List.copyOf(seats);
    }

    /**
     * One member in the round.
     *
     * @param name empty when that is not known any more
     * @param answered whether there is an answer, of whatever kind
     */
    public record Seat(Optional<String> name, boolean answered) {}

    /** What the reader answered, and when that was stored. */
    public record Mine(Ballot ballot, GivenWhen given, Instant at) {}

    /** What one member answered. */
    public record Shown(Optional<String> name, Ballot ballot, GivenWhen given) {}

    /** All answers, from low to high, and what they come to. */
    public record Revealed(List<Shown> answers, Outcome outcome) {

        public Revealed {
            answers = List.copyOf(answers);
        }
    }

    public int answered() {
        return (int) seats.stream().filter(Seat::answered).count();
    }

    /** Whether enough have answered to show the grades. */
    public boolean quorumReached() {
        return quorum.isReached(answered());
    }
}
