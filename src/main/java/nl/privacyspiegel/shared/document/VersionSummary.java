package nl.privacyspiegel.shared.document;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A version of a document in a list. */
public interface VersionSummary {

    /** What all versions of the same document share. */
    String key();

    /** 1 for the first version, one higher for each next. */
    int number();

    String name();

    /** Null for a draft. */
    @Nullable
    Instant publishedAt();

    Instant changedAt();

    /** Whether it is out of choices; what uses it keeps it. */
    boolean archived();

    default boolean isPublished() {
        return publishedAt() != null;
    }

    /** What a file of this version is called. */
    default String fileName(String ending) {
        return key() + "-v" + number() + "." + ending;
    }

    /** These, by name, newest version first. */
    static <S extends VersionSummary> List<S> sorted(Stream<S> versions) {
        Comparator<VersionSummary> byName = Comparator.comparing(VersionSummary::name, String.CASE_INSENSITIVE_ORDER);
        return versions.sorted(byName.thenComparing(VersionSummary::key)
                        .thenComparing(
                                Comparator.comparingInt(VersionSummary::number).reversed()))
                .toList();
    }

    /** The newest published version of each document that is in use, by name. */
    static <S extends VersionSummary> List<S> newest(Collection<S> versions) {
        Map<String, S> newest = versions.stream()
                .filter(version -> version.isPublished() && !version.archived())
                .collect(Collectors.toMap(
                        VersionSummary::key,
                        Function.identity(),
                        (one, other) -> one.number() > other.number() ? one : other));
        return sorted(newest.values().stream());
    }
}
