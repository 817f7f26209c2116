package nl.privacyspiegel.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.assessment.FrameworkData;
import nl.privacyspiegel.assessment.FrameworkData.Domain;
import nl.privacyspiegel.assessment.FrameworkData.Question;

/**
 * What of an older version of a framework can be compared with the newest. Ids stay the same through versions, so they are
 * the map between them.
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
     * @param onlyOlder the codes of the questions that the newest version has not
     * @param onlyNewest the codes of the questions that the older version had not
     * @param comparable whether grades can be compared: the scale is the same, and at least half of all questions of the
     *     domain are in both versions
     */
    public record DomainMatch(
            String id, String name, int common, List<String> onlyOlder, List<String> onlyNewest, boolean comparable) {

        public DomainMatch {
            onlyOlder = List.copyOf(onlyOlder);
            onlyNewest = List.copyOf(onlyNewest);
        }
    }

    static VersionMatch of(int number, FrameworkData older, FrameworkData newest) {
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
        Map<String, String> before = byId(older);
        Map<String, String> after = byId(newest);
        List<String> onlyOlder = without(before, after);
        List<String> onlyNewest = without(after, before);
        int common = after.size() - onlyNewest.size();
        boolean comparable = sameScale && common >= onlyOlder.size() + onlyNewest.size() && common > 0;
        return new DomainMatch(newest.id(), newest.name(), common, onlyOlder, onlyNewest, comparable);
    }

    private static DomainMatch alone(Domain domain, List<String> onlyOlder, List<String> onlyNewest) {
        return new DomainMatch(domain.id(), domain.name(), 0, onlyOlder, onlyNewest, false);
    }

    private static List<String> codes(Domain domain) {
        return domain.questions().map(Question::code).toList();
    }

    private static Map<String, String> byId(Domain domain) {
        Map<String, String> codes = new LinkedHashMap<>();
        domain.questions().forEach(question -> codes.put(question.id(), question.code()));
        return codes;
    }

    private static List<String> without(Map<String, String> some, Map<String, String> others) {
        return some.entrySet().stream()
                .filter(question -> !others.containsKey(question.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Whether every grade can be compared. */
    boolean isWhole() {
        return domains.stream().allMatch(DomainMatch::comparable);
    }

    /** Whether grades of this domain can be laid beside those of the newest version. */
    boolean compares(String domain) {
        return domains.stream().anyMatch(match -> match.id().equals(domain) && match.comparable());
    }
}
