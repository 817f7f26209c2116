package nl.privacyspiegel.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.slot.ReportSection;
import nl.privacyspiegel.assessment.slot.ReportSection.Amount;
import nl.privacyspiegel.assessment.slot.ReportSection.Content;
import nl.privacyspiegel.assessment.slot.ReportSection.Day;
import nl.privacyspiegel.assessment.slot.ReportSection.Nothing;
import nl.privacyspiegel.assessment.slot.ReportSection.Value;
import nl.privacyspiegel.assessment.slot.ReportSection.Words;
import nl.privacyspiegel.assessment.target.TargetCount;
import nl.privacyspiegel.assessment.target.TargetGrade;
import nl.privacyspiegel.assessment.target.TargetStanding;
import nl.privacyspiegel.assessment.target.TargetWords;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The table of what is aimed at for each domain: how far that is, and who decided it. */
record TargetTable(TargetWords words) {

    static final String NAME = "assessment.targets.title";

    private static final List<String> HEADER = List.of(
            "insight.domain",
            "assessment.target.latest",
            "assessment.target",
            "assessment.target.due",
            "assessment.target.standing",
            "assessment.target.decided");

    static TargetTable of(MessageSource messages, Locale reader) {
        return new TargetTable(
                new TargetWords((key, arguments) -> messages.getMessage(key, arguments, reader), reader));
    }

    /** @param reasons whether there is a column for them */
    List<String> header(boolean reasons) {
        return Stream.concat(HEADER.stream(), reasons ? Stream.of("assessment.target.reason") : Stream.empty())
                .map(key -> words.words().get(key))
                .toList();
    }

    /** @param rows one for each of these */
    ReportSection section(List<TargetStanding> standings, List<String> header, List<List<Value>> rows) {
        return new ReportSection(words.words().get(NAME), words.count(TargetCount.of(standings)), header, rows);
    }

    List<Value> row(Content domain, TargetGrade target, @Nullable Grade latest, GradingScale scale, boolean reasons) {
        List<Value> row = new ArrayList<>(List.of(
                domain,
                latest == null ? new Nothing() : amount(latest.value(), scale),
                amount(target.grade().value(), scale),
                new Day(target.due()),
                new Words(words.standing(target.standing(latest))),
                new Content(target.decidedBy(), null)));
        if (reasons) {
            row.add(target.reason().isBlank() ? new Nothing() : new Content(target.reason(), null));
        }
        return row;
    }

    private static Amount amount(BigDecimal value, GradingScale scale) {
        return new Amount(value, scale.decimals());
    }
}
