package nl.privacyspiegel.quiz;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.document.VersionSummary;
import nl.privacyspiegel.shared.document.Wording;

/** Which quiz a file is a next version of. */
public final class QuizFollowing {

    /** From this part of all questions on, a file looks like a quiz of another name. */
    private static final double ENOUGH = 0.5;

    private QuizFollowing() {}

    /** Of each quiz the newest published version, or else its newest draft; by name. */
    static List<QuizSummary> latest(List<QuizSummary> all) {
        Map<String, QuizSummary> latest = new LinkedHashMap<>();
        VersionSummary.newest(all).forEach(version -> latest.put(version.key(), version));
        all.stream()
                .filter(version -> !version.archived())
                .sorted(Comparator.comparingInt(QuizSummary::number).reversed())
                .forEach(version -> latest.putIfAbsent(version.key(), version));
        return VersionSummary.sorted(latest.values().stream());
    }

    /** The one with the same key, or else the same name, or else the one with which it has most questions in common. */
    public static Optional<QuizVersionId> likely(
            QuizData file, List<QuizSummary> latest, Function<QuizVersionId, QuizData> data) {
        return latest.stream()
                .filter(version -> version.key().equals(file.key()))
                .findFirst()
                .or(() -> latest.stream()
                        .filter(version -> Wording.isSame(version.name(), file.name()))
                        .findFirst())
                .map(QuizSummary::id)
                .or(() -> latest.stream()
                        .map(QuizSummary::id)
                        .filter(id -> common(data.apply(id), file) >= ENOUGH)
                        .max(Comparator.comparingDouble(id -> common(data.apply(id), file))));
    }

    private static double common(QuizData older, QuizData newer) {
        int least = Math.min(older.questions().size(), newer.questions().size());
        return least == 0
                ? 0
                : (double) QuizChanges.between(older, newer).compared().size() / least;
    }

    /** This name, with a number behind it when it is taken. */
    static String freeName(String name, Set<String> taken) {
        return taken.contains(name)
                ? IntStream.iterate(2, number -> number + 1)
                        .mapToObj(number -> ShortText.beginning(name, ShortText.LONGEST - 7) + " (" + number + ")")
                        .filter(each -> !taken.contains(each))
                        .findFirst()
                        .orElseThrow()
                : name;
    }
}
