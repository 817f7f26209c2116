package nl.privacyspiegel.assessment.grading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.framework.VersionMatch;

/**
 * Two versions of one framework side by side, or one version twice: which question of the one is which of the other, and
 * of which domains the grades can be compared.
 */
public final class ComparableFrameworks {

    private final Map<String, Question> inOlder = new HashMap<>();
    private final VersionMatch match;

    /** @param older not newer than the other; the same version is fine */
    public ComparableFrameworks(FrameworkData older, FrameworkData newer) {
        List<Question> before = older.questions().toList();
        newer.questions()
                .forEach(question -> before.stream()
                        .filter(candidate -> VersionMatch.isSame(candidate, question))
                        .findFirst()
                        .ifPresent(same -> inOlder.put(question.id(), same)));
        this.match = VersionMatch.of(1, older, newer);
    }

    /** What this question of the newer version is in the older one. */
    public Optional<String> inOlder(String question) {
        return Optional.ofNullable(inOlder.get(question)).map(Question::id);
    }

    /** What this question of the older version is in the newer one. */
    public Optional<String> inNewer(String question) {
        return inOlder.entrySet().stream()
                .filter(entry -> entry.getValue().id().equals(question))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether grades of this domain can be laid side by side. */
    public boolean compares(String domain) {
        return match.compares(domain);
    }
}
