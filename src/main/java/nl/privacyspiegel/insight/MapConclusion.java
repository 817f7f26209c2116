package nl.privacyspiegel.insight;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.shared.Lowest;
import nl.privacyspiegel.shared.Sentence;

/** What a heat map shows at a glance: where the lowest grade is. */
final class MapConclusion {

    private record Cell(String unit, String domain) {}

    private MapConclusion() {}

    /** Nothing when no grade is lower than all others. */
    static Sentence of(List<Domain> domains, List<UnitGrades> units, InsightWords words) {
        Map<Cell, BigDecimal> grades = new LinkedHashMap<>();
        for (UnitGrades unit : units) {
            for (Domain domain : domains) {
                unit.grade(domain.id())
                        .ifPresent(grade -> grades.put(new Cell(unit.name(), domain.name()), grade.value()));
            }
        }
        return Lowest.among(grades).map(lowest -> said(lowest, words)).orElse(Sentence.NONE);
    }

    private static Sentence said(Lowest<Cell> lowest, InsightWords words) {
        String grade = words.number(lowest.value());
        if (lowest.of().size() > 1) {
            return words.say(
                    "insight.map.lowest.more",
                    grade,
                    Integer.toString(lowest.of().size()));
        }
        Cell cell = lowest.of().getFirst();
        return words.say("insight.map.lowest", grade, cell.unit(), Sentence.content(cell.domain()));
    }
}
