package nl.privacyspiegel.guidance.lookup;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One version of a list in which somebody looks something up, such as terms or rights.
 *
 * @param id lower case letters, digits and hyphens
 * @param version counted from 1
 * @param explanation what it is for
 * @param language of all its texts, as a BCP 47 tag
 * @param origin from what it was made
 */
public record LookUp(
        String id, int version, String name, String explanation, String language, String origin, List<Group> groups) {

    public LookUp {
        groups = List.copyOf(groups);
    }

    /** What a part of a list is for. */
    public enum GroupKind {
        /** To read. */
        LIST("lijst"),
        /** To tick off in a conversation with a resident. */
        CONVERSATION("gesprek"),
        /** The ways in which residents are told. */
        CHANNELS("kanalen");

        private final String code;

        GroupKind(String code) {
            this.code = code;
        }

        static Map<String, GroupKind> codes() {
            Map<String, GroupKind> codes = new LinkedHashMap<>();
            Arrays.stream(values()).forEach(kind -> codes.put(kind.code, kind));
            return codes;
        }
    }

    /** How a row stands against its source. */
    public enum State {
        /** As a source says it that is younger than 2017. */
        SOURCE("bron"),
        /** As it was in 2017. */
        SOURCE_2017("bron-2017"),
        /** The law changed since. */
        CHANGED("veranderd"),
        /** In no source: it is ours. */
        OURS("door-ons");

        private final String code;

        State(String code) {
            this.code = code;
        }

        static Map<String, State> codes() {
            Map<String, State> codes = new LinkedHashMap<>();
            Arrays.stream(values()).forEach(state -> codes.put(state.code, state));
            return codes;
        }

        /** The translation key of what it is called. */
        public String translationKey() {
            return "guidance.lookup.state." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Rows that belong together.
     *
     * @param explanation null when the name says it all
     */
    public record Group(String id, String name, @Nullable String explanation, GroupKind kind, List<Entry> entries) {

        public Group {
            entries = List.copyOf(entries);
        }
    }

    /** What a row says more, behind a word of its own. */
    public record Fact(String name, String text) {}

    /**
     * A row.
     *
     * @param text what it says, when its name does not say it all; null for nothing
     * @param term how long, in words; null when it is about no time
     * @param start what the term is counted from; null when no source says so
     * @param points what belongs to it
     * @param source in which source it stands; null for what is ours
     * @param unverified nobody checked in the law itself what changed
     * @param toDecide the organisation decides before anything is done with it
     * @param update what changed since the source was written; null for nothing
     * @param conflict where sources contradict each other; null when they do not
     * @param note what to mind; null for nothing
     * @param guide the id of the guide that helps with it; null for none
     * @param see the id of another row of the same list; null for none
     * @param words how the word is written on a page that offers to explain it
     */
    public record Entry(
            String id,
            String name,
            @Nullable String text,
            @Nullable String term,
            @Nullable String start,
            List<String> points,
            List<Fact> facts,
            @Nullable String article,
            @Nullable String source,
            State state,
            boolean unverified,
            boolean toDecide,
            @Nullable String update,
            @Nullable String conflict,
            @Nullable String note,
            @Nullable String guide,
            @Nullable String see,
            List<String> words) {

        public Entry {
            points = List.copyOf(points);
            facts = List.copyOf(facts);
            words = List.copyOf(words);
        }
    }

    /** All rows, in their order. */
    public Stream<Entry> entries() {
        return groups.stream().flatMap(group -> group.entries().stream());
    }

    /** The row with this id. */
    public Optional<Entry> entry(@Nullable String wanted) {
        return entries().filter(each -> each.id().equals(wanted)).findFirst();
    }

    /** The ways in which residents are told; none when the list has no such part. */
    public List<Entry> channels() {
        return groups.stream()
                .filter(group -> group.kind() == GroupKind.CHANNELS)
                .flatMap(group -> group.entries().stream())
                .toList();
    }

    /** Of how many rows the sources contradict each other. */
    public int conflicts() {
        return (int) entries().filter(each -> each.conflict() != null).count();
    }
}
