package nl.privacyspiegel.reporting.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.reporting.content.ReportCell.Count;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;
import nl.privacyspiegel.reporting.content.Slide.Columns;
import nl.privacyspiegel.reporting.content.Slide.Facts;
import nl.privacyspiegel.reporting.content.Slide.Opening;
import nl.privacyspiegel.reporting.content.Slide.Stacks;
import org.jspecify.annotations.Nullable;

/** What a college must know of one measurement, a message a page. None of them speaks of change. */
public final class StandingSlides {

    private final MeasurementSheet sheet;
    private final StandingContent content;
    private final Stand stand;
    private final StandSlides slides;
    private final ReportTexts words;

    private StandingSlides(MeasurementSheet sheet, StandingContent content, ReportTexts words) {
        this.sheet = sheet;
        this.content = content;
        this.stand = Stand.of(sheet);
        this.slides = new StandSlides(stand, null, words);
        this.words = words;
    }

    public static List<Slide> of(MeasurementSheet sheet, StandingContent content, ReportTexts words) {
        StandingSlides all = new StandingSlides(sheet, content, words);
        List<Slide> slides = new ArrayList<>(List.of(
                all.opening(),
                all.measured(),
                all.grades(),
                all.slides.weakest(),
                all.slides.withoutGrade(
                        content.grades(), content.grades().spoken(words.get("reporting.heading.grades"))),
                all.judgements()));
        content.added().forEach(section -> slides.add(section.slide()));
        slides.add(all.slides.open());
        return slides;
    }

    /** What there is to know, in a sentence each. */
    public static List<Said> messages(MeasurementSheet sheet, StandingContent content, ReportTexts words) {
        return of(sheet, content, words).stream().map(Slide::title).toList();
    }

    private Slide opening() {
        List<Said> lines = new ArrayList<>(List.of(
                Said.words(content.title()),
                Said.content(sheet.assessment().name()),
                words.say(
                        "reporting.standing.measured",
                        words.date(sheet.summary().date()))));
        lines.addAll(Said.lines(content.notices()));
        Said unit = Said.content(sheet.assessment().unitName());
        return new Slide(
                sheet.mean().graded() == 0
                        ? words.say("reporting.slide.standing.opening.none", unit)
                        : words.say(
                                "reporting.slide.standing.opening",
                                unit,
                                words.mean(sheet.mean()).display(),
                                words.coverage(sheet.mean()).display()),
                new Opening(lines),
                Said.NOTHING);
    }

    private Slide measured() {
        long judged = stand.questions().stream()
                .filter(row -> row.finding().judgement() != null)
                .count();
        return new Slide(
                words.say(
                        "reporting.slide.standing.measured",
                        judged,
                        stand.questions().size()),
                new Facts(content.facts(), content.facts().spoken(words.get("reporting.heading.facts"))),
                Said.NOTHING);
    }

    private Slide grades() {
        BigDecimal from = sheet.scale().minimum().min(BigDecimal.ZERO);
        BigDecimal to = sheet.scale().maximum();
        return new Slide(
                slides.strongest(),
                new Columns(
                        content.chart(),
                        content.description(),
                        from,
                        to,
                        GridSteps.unit(sheet.scale(), to.subtract(from))),
                words.say("reporting.slide.gap"));
    }

    private Slide judgements() {
        List<@Nullable Judgement> all = new ArrayList<>(Arrays.asList(Judgement.values()));
        all.add(null);
        List<String> header = new ArrayList<>(List.of(words.get("reporting.column.measurement")));
        List<ReportCell> cells = new ArrayList<>(List.of(new Text(StandingContent.measured(sheet.summary(), words))));
        for (Judgement judgement : all) {
            header.add(words.judgement(judgement));
            cells.add(new Count((int) stand.questions().stream()
                    .filter(row -> Objects.equals(row.finding().judgement(), judgement))
                    .count()));
        }
        long settled = stand.questions().stream()
                .map(row -> row.finding().judgement())
                .filter(judgement -> judgement == Judgement.YES || judgement == Judgement.LARGELY)
                .count();
        ReportTable data =
                new ReportTable(words.get("reporting.table.charts"), header, List.of(new Row(RowKind.PLAIN, cells)));
        return new Slide(
                words.say(
                        "reporting.slide.standing.judgements",
                        Long.toString(settled),
                        stand.questions().size()),
                new Stacks(
                        data,
                        words.get("reporting.slide.standing.judgements.description", QuestionSlides.spoken(data))),
                words.say("reporting.slide.judgements.caption"));
    }
}
