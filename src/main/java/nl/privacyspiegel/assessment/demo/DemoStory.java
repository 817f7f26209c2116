package nl.privacyspiegel.assessment.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.shared.document.ContentRules;
import nl.privacyspiegel.shared.document.FileLimits;
import nl.privacyspiegel.shared.document.FileResult;
import nl.privacyspiegel.shared.document.YamlDocument;
import nl.privacyspiegel.shared.document.YamlMap;

/**
 * How the units of the invented region fared, in broad lines.
 *
 * @param seed from which all else follows
 * @param courses how many points were won since the first measurement, by the name of the course
 * @param accents how many points a domain does better than others, by its id
 */
record DemoStory(long seed, Map<String, List<Integer>> courses, Map<String, Integer> accents, List<UnitStory> units) {

    private static final int MOST = 9;

    /**
     * @param begin its grade at the first measurement
     * @param done how much of the last measurement is filled in, in per cent; that is adopted when all of it is
     */
    record UnitStory(String name, int begin, String course, int done, Optional<NotAssessed> notAssessed) {

        /** All of a measurement. */
        static final int WHOLE = 100;

        boolean isFinished() {
            return done == WHOLE;
        }
    }

    /** @param rounds the measurements, from 1, at which the domain was deliberately not assessed */
    record NotAssessed(String domain, Set<Integer> rounds, String reason) {}

    static FileResult<DemoStory> read(byte[] bytes) {
        return YamlDocument.read(bytes, FileLimits.DEFAULT, DemoStory::story);
    }

    private static DemoStory story(YamlMap root) {
        root.integer("schema", 1, 1);
        Map<String, List<Integer>> courses = new HashMap<>();
        root.list("koersen").forEach(map -> courses.put(map.text("naam"), map.integers("punten", -MOST, MOST)));
        Map<String, Integer> accents = new HashMap<>();
        root.list("accenten").forEach(map -> accents.put(map.text("domein"), map.integer("punten", -MOST, MOST)));
        return new DemoStory(
                root.integer("zaad", 0, Integer.MAX_VALUE),
                Map.copyOf(courses),
                Map.copyOf(accents),
                root.list("eenheden").stream().map(DemoStory::unit).toList());
    }

    private static UnitStory unit(YamlMap map) {
        return new UnitStory(
                map.text("naam", ContentRules.LONGEST_NAME),
                map.integer("begin", 1, 10),
                map.text("koers"),
                map.integer("klaar", 0, 100),
                map.optionalMap("niet_beoordeeld")
                        .map(reason -> new NotAssessed(
                                reason.text("domein"),
                                Set.copyOf(reason.integers("metingen", 1, MOST)),
                                reason.text("reden", DomainGrade.LONGEST_EXPLANATION))));
    }

    /** Without luck: what a domain of this unit would get at this measurement, counted from 0. */
    int expected(UnitStory unit, String domain, int round) {
        List<Integer> course = Objects.requireNonNull(courses.get(unit.course()), unit.course());
        return unit.begin() + course.get(round) + accents.getOrDefault(domain, 0);
    }
}
