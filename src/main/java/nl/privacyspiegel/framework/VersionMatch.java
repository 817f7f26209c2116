package nl.privacyspiegel.framework;

import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.shared.document.SameAs;
import nl.privacyspiegel.shared.document.Wording;

/**
 * What of an older version of a framework can be compared with the newest. Ids stay the same through versions, so they are
 * the map between them; a question that was worded anew is compared only when an editor declared it the same.
 *
 * @param number the number of the older version
 * @param sameScale whether both grade on the same scale; otherwise no grade can be compared
 */
public record VersionMatch(int number, boolean sameScale, List<DomainMatch> domains) {

    public VersionMatch {
        domains = List.copyOf(domains);
    }

    /**
     * One domain of the newest version, or one that the older version had and the newest has not.
     *
     * @param common how many questions both versions have
     * @param declared the codes of those of them that are worded otherwise and declared to be the same
     * @param reworded the codes of questions that both versions have, worded otherwise: not compared
     * @param onlyOlder the codes of the questions that the newest version has not
     * @param onlyNewest the codes of the questions that the older version had not
     * @param comparable whether grades can be compared: the scale is the same, and at least half of all questions of the
     *     domain are in both versions
     */
    public record DomainMatch(
            String id,
            String name,
            int common,
            List<String> declared,
            List<String> reworded,
            List<String> onlyOlder,
            List<String> onlyNewest,
            boolean comparable) {

        public DomainMatch {
            declared = List.copyOf(declared);
            reworded = List.copyOf(reworded);
            onlyOlder = List.copyOf(onlyOlder);
            onlyNewest = List.copyOf(onlyNewest);
        }
    }

    public static VersionMatch of(int number, FrameworkData older, FrameworkData newest) {
        boolean sameScale = older.scale().minimum().compareTo(newest.scale().minimum()) == 0
                && older.scale().maximum().compareTo(newest.scale().maximum()) == 0;
        List<DomainMatch> matches = new ArrayList<>();
        for (Domain domain : newest.domains()) {
            matches.add(older.domain(domain.id())
                    .map(before -> match(before, domain, sameScale))
                    .orElseGet(() -> alone(domain, List.of(), codes(domain))));
        }
        older.domains().stream()
                .filter(domain -> newest.domain(domain.id()).isEmpty())
                .forEach(domain -> matches.add(alone(domain, codes(domain), List.of())));
        return new VersionMatch(number, sameScale, matches);
    }

    private static DomainMatch match(Domain older, Domain newest, boolean sameScale) {
        List<Question> before = older.questions().toList();
        List<Question> after = newest.questions().toList();
        List<Question> otherThen = before.stream()
                .filter(question -> after.stream().noneMatch(other -> isSame(question, other)))
                .toList();
        List<Question> otherNow = after.stream()
                .filter(question -> before.stream().noneMatch(other -> isSame(other, question)))
                .toList();
        List<Question> declared = after.stream()
                .filter(question -> before.stream()
                        .anyMatch(other -> isSame(other, question) && !Wording.isSame(other.text(), question.text())))
                .toList();
        int common = after.size() - otherNow.size();
        boolean comparable = sameScale && common >= otherThen.size() + otherNow.size() && common > 0;
        return new DomainMatch(
                newest.id(),
                newest.name(),
                common,
                codes(declared),
                codes(otherNow.stream()
                        .filter(question -> has(before, question))
                        .toList()),
                codes(otherThen.stream()
                        .filter(question -> !has(after, question))
                        .toList()),
                codes(otherNow.stream()
                        .filter(question -> !has(before, question))
                        .toList()),
                comparable);
    }

    private static boolean has(List<Question> questions, Question question) {
        return questions.stream().anyMatch(each -> each.id().equals(question.id()));
    }

    /**
     * Whether a question of an older version asks the same as one of a newer version: the one rule by which what was found
     * for them is laid side by side. It has the same id, and the same wording or one that was declared to be the same.
     */
    public static boolean isSame(Question older, Question newer) {
        return older.id().equals(newer.id())
                && (Wording.isSame(older.text(), newer.text())
                        || SameAs.joins(newer.sameAs(), newer.text(), older.text())
                        || SameAs.joins(older.sameAs(), older.text(), newer.text()));
    }

    private static DomainMatch alone(Domain domain, List<String> onlyOlder, List<String> onlyNewest) {
        return new DomainMatch(domain.id(), domain.name(), 0, List.of(), List.of(), onlyOlder, onlyNewest, false);
    }

    private static List<String> codes(Domain domain) {
        return codes(domain.questions().toList());
    }

    private static List<String> codes(List<Question> questions) {
        return questions.stream().map(Question::code).toList();
    }

    /** Whether every grade can be compared. */
    public boolean isWhole() {
        return domains.stream().allMatch(DomainMatch::comparable);
    }

    /** Whether grades of this domain can be laid beside those of the newest version. */
    public boolean compares(String domain) {
        return domains.stream().anyMatch(match -> match.id().equals(domain) && match.comparable());
    }
}
