package nl.privacyspiegel.reporting.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.reporting.content.ReportCell.Count;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;
import nl.privacyspiegel.reporting.content.Slide.Columns;
import nl.privacyspiegel.reporting.content.Slide.Opening;
import nl.privacyspiegel.reporting.content.Slide.Stacks;
import org.jspecify.annotations.Nullable;

/** What a college must know of one measurement and what it is asked, a message a page. None of them speaks of change. */
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
        this.slides = new StandSlides(stand, null, sheet.summary().date(), words);
        this.words = words;
    }

    public static List<Slide> of(MeasurementSheet sheet, StandingContent content, ReportTexts words) {
        StandingSlides all = new StandingSlides(sheet, content, words);
        List<Slide> slides = new ArrayList<>(List.of(all.opening()));
        all.grades().ifPresent(slides::add);
        all.judgements().ifPresent(slides::add);
        all.slides.weakest(all.bars()).ifPresent(slides::add);
        content.added().stream().flatMap(section -> section.slide().stream()).forEach(slides::add);
        all.slides.open().ifPresent(slides::add);
        slides.add(all.slides.asked(AskedOfReader.of(sheet, words)));
        return slides;
    }

    /** What there is to say before anything else. */
    public static Brief brief(MeasurementSheet sheet, StandingContent content, ReportTexts words) {
        return Brief.of(of(sheet, content, words));
    }

    private Slide opening() {
        String date = words.date(sheet.summary().date());
        long judged = judged();
        List<Said> lines = new ArrayList<>(List.of(
                words.say(
                        "reporting.slide.standing.measured",
                        date,
                        judged,
                        stand.questions().size()),
                Said.words(content.title()),
                Said.content(sheet.assessment().name())));
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

    private long judged() {
        return stand.questions().stream()
                .filter(row -> row.finding().judgement() != null)
                .count();
    }

    private Optional<Slide> grades() {
        return sheet.mean().graded() == 0
                ? Optional.empty()
                : Optional.of(new Slide(slides.strongest(), bars(), words.say("reporting.slide.gap")));
    }

    private Columns bars() {
        BigDecimal from = sheet.scale().minimum().min(BigDecimal.ZERO);
        BigDecimal to = sheet.scale().maximum();
        return new Columns(
                content.chart(), content.description(), from, to, GridSteps.unit(sheet.scale(), to.subtract(from)));
    }

    private Optional<Slide> judgements() {
        if (judged() == 0) {
            return Optional.empty();
        }
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
        return Optional.of(new Slide(
                words.say(
                        "reporting.slide.standing.judgements",
                        Long.toString(settled),
                        stand.questions().size()),
                new Stacks(
                        data,
                        words.get("reporting.slide.standing.judgements.description", QuestionSlides.spoken(data))),
                words.say("reporting.slide.judgements.caption")));
    }
}
