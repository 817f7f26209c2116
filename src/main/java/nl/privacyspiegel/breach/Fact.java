package nl.privacyspiegel.breach;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Something that was told of a breach, in the columns in which it is kept; each kind uses those that it needs.
 *
 * @param moment when it was so, to the minute
 * @param who by which function
 * @param adviser by which function advice was given
 * @param choice the stored name of a choice, or weights
 * @param words what was written
 * @param more what more was written
 * @param reference a number of somebody else
 */
record Fact(
        @Nullable Instant moment,
        String who,
        String adviser,
        String choice,
        String words,
        String more,
        String reference) {

    private static final Fact NOTHING = new Fact(null, "", "", "", "", "", "");

    Fact {
        moment = moment == null ? null : moment.truncatedTo(ChronoUnit.MINUTES);
    }

    static Fact of(String words) {
        return NOTHING.saying(words, "");
    }

    static Fact at(@Nullable Instant moment, String who) {
        return new Fact(moment, who, "", "", "", "", "");
    }

    Fact choosing(String wanted) {
        return new Fact(moment, who, adviser, wanted, words, more, reference);
    }

    Fact advisedBy(String function) {
        return new Fact(moment, who, function, choice, words, more, reference);
    }

    Fact saying(String text, String rest) {
        return new Fact(moment, who, adviser, choice, text, rest, reference);
    }

    Fact under(String number) {
        return new Fact(moment, who, adviser, choice, words, more, number);
    }

    /** What was written, or else the number of somebody else. */
    String inShort() {
        return words.isEmpty() ? reference : words;
    }

    Instant requireMoment() {
        return moment == null ? Instant.EPOCH : moment;
    }
}
