package nl.privacyspiegel.guidance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of a guide: which questions it asks, and which advice follows from the answers.
 *
 * @param id lower case letters, digits and hyphens
 * @param version counted from 1; what a path was walked with
 * @param when in which situation somebody wants it
 * @param language of all its texts, as a BCP 47 tag
 * @param origin from what it was made; null when nobody said
 * @param warning what must be known before it is used, such as that it is history; null for nothing
 * @param validFrom the first day on which what it says holds; null when nobody said
 * @param validUntil the last such day; null when no end is known
 * @param toRecord what to write down, whatever comes out
 * @param remarks where its sources differ, and the like
 */
public record Guide(
        String id,
        int version,
        String name,
        String when,
        GuidePurpose purpose,
        String language,
        @Nullable String origin,
        @Nullable String warning,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        List<Decision> decisions,
        List<Term> terms,
        List<Question> questions,
        List<Outcome> outcomes,
        List<String> toRecord,
        List<String> remarks) {

    public Guide {
        decisions = List.copyOf(decisions);
        terms = List.copyOf(terms);
        questions = List.copyOf(questions);
        outcomes = List.copyOf(outcomes);
        toRecord = List.copyOf(toRecord);
        remarks = List.copyOf(remarks);
    }

    /** What a guide decides, with how many outcomes there are for it on a path. */
    public record Decision(String id, String name, Need need) {}

    /** How many outcomes a decision has on each path. */
    public enum Need {
        /** Exactly one. */
        MANDATORY("verplicht"),
        /** At most one. */
        SOMETIMES("soms"),
        /** Any number. */
        EXTRA("extra");

        private final String code;

        Need(String code) {
            this.code = code;
        }

        static Map<String, Need> codes() {
            Map<String, Need> codes = new LinkedHashMap<>();
            Arrays.stream(values()).forEach(need -> codes.put(need.code, need));
            return codes;
        }
    }

    /**
     * A term that the law sets. It is shown on days on which it holds.
     *
     * @param length such as "72 uur na kennisneming"
     * @param from the first day on which it holds; null when that is unknown, and then it does not hold yet
     * @param until the last day; null when no end is known
     * @param pending not to be shown until somebody established that it holds
     * @param unverified nobody has read the text of the law itself
     */
    public record Term(
            String id,
            String what,
            String length,
            String article,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean pending,
            boolean unverified) {

        /** Whether it holds on this day. */
        public boolean holdsOn(LocalDate day) {
            return !pending && from != null && !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /** How a question is answered. Only a choice can decide what comes next. */
    public enum Kind {
        CHOICE("keuze"),
        TEXT("tekst"),
        DAY("datum"),
        MOMENT("tijdstip"),
        FUNCTION("functie");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        static Map<String, Kind> codes() {
            Map<String, Kind> codes = new LinkedHashMap<>();
            Arrays.stream(values()).forEach(kind -> codes.put(kind.code, kind));
            return codes;
        }
    }

    /** One of the answers to a question, in words. */
    public record Choice(String id, String text) {}

    /**
     * A question.
     *
     * @param help what it means; null when it speaks for itself
     * @param points what belongs to it, to look at one by one
     * @param choices of a choice: at least two; else none
     * @param required whether one cannot go on without an answer
     * @param leastReason how many characters the reason has at least; 0 when none has to be given
     * @param term the id of a term that is told with it; null for none
     */
    public record Question(
            String id,
            String text,
            @Nullable String help,
            List<String> points,
            Kind kind,
            List<Choice> choices,
            boolean required,
            int leastReason,
            Condition condition,
            @Nullable String article,
            @Nullable String term) {

        public Question {
            points = List.copyOf(points);
            choices = List.copyOf(choices);
        }

        /** What an answer says; empty when the question has no such choice. */
        public Optional<String> words(String choice) {
            return choices.stream()
                    .filter(each -> each.id().equals(choice))
                    .map(Choice::text)
                    .findFirst();
        }
    }

    /**
     * What to do when its condition holds at the end of a path.
     *
     * @param toRecord what to write down because of it; null for nothing of its own
     * @param next the id of the guide to go on with; null for none
     * @param list the id of the list in which to look something up; null for none
     * @param register where it is written down, or where something about it stands; null for none
     * @param follow what to do after it, in words; null for nothing
     * @param ours the rule is not in the source: the data protection officer should look at it
     * @param update what changed since the source was written; null for nothing
     * @param unverified that update has not been checked with the law itself
     */
    public record Outcome(
            String id,
            String decision,
            Condition condition,
            String advice,
            @Nullable String article,
            @Nullable String term,
            @Nullable String toRecord,
            @Nullable String next,
            @Nullable String list,
            @Nullable GuideRegister register,
            @Nullable String follow,
            boolean ours,
            @Nullable String update,
            boolean unverified) {}

    /** The question with this id. */
    public Optional<Question> question(String wanted) {
        return questions.stream().filter(each -> each.id().equals(wanted)).findFirst();
    }

    /** The term with this id, when it holds on this day. */
    public Optional<Term> term(@Nullable String wanted, LocalDate day) {
        return terms.stream()
                .filter(each -> each.id().equals(wanted) && each.holdsOn(day))
                .findFirst();
    }

    /** Whether what it says holds on this day, as far as is known. */
    public boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || !day.isAfter(validUntil));
    }
}
