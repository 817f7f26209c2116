package nl.privacyspiegel.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.slot.ReportSection;
import nl.privacyspiegel.assessment.slot.ReportSlot;
import nl.privacyspiegel.assessment.ui.slot.ComparisonSlot;
import nl.privacyspiegel.assessment.ui.slot.MeasurementSlot;
import nl.privacyspiegel.organisation.Role;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

/** Modules above that fill the slots of the pages and the reports. Nobody sees anything of them until a test opens them. */
@TestConfiguration
class ExampleSlots {

    final Set<Role> readers = EnumSet.noneOf(Role.class);
    boolean broken;
    int asked;

    @Bean
    @Order(2)
    MeasurementSlot exampleActions() {
        return new OnMeasurement("assessment.home.title", "Proef");
    }

    @Bean
    @Order(1)
    MeasurementSlot exampleEvidence() {
        return new OnMeasurement("assessment.home.all", "Voorbeeld");
    }

    @Bean
    ComparisonSlot exampleTargets() {
        return new OnComparison();
    }

    @Bean
    @Order(1)
    ReportSlot exampleTable() {
        return new InReports();
    }

    void open(Role... roles) {
        readers.addAll(List.of(roles));
    }

    void close() {
        readers.clear();
        broken = false;
        asked = 0;
    }

    private final class OnMeasurement implements MeasurementSlot {

        private final String key;
        private final String word;

        OnMeasurement(String key, String word) {
            this.key = key;
            this.word = word;
        }

        @Override
        public String nameKey() {
            return key;
        }

        @Override
        public Set<Role> readers() {
            return readers;
        }

        @Override
        public MeasurementSlot.Parts of(MeasurementSheet sheet, DomainSheet domain) {
            asked++;
            if (broken && word.equals("Voorbeeld")) {
                throw new IllegalStateException("no evidence");
            }
            String first = domain.questions().getFirst().question().id();
            return new MeasurementSlot.Parts(
                    Map.of(first, new Paragraph(word + " bij een vraag")),
                    List.of(new Paragraph(word + " bij het cijfer")));
        }
    }

    private final class OnComparison implements ComparisonSlot {

        @Override
        public String nameKey() {
            return "assessment.home.title";
        }

        @Override
        public Set<Role> readers() {
            return readers;
        }

        @Override
        public ComparisonSlot.Parts of(Comparison comparison) {
            if (broken) {
                throw new IllegalStateException("no targets");
            }
            String domain = comparison.domains().getFirst().id();
            String question = comparison
                    .domains()
                    .getFirst()
                    .questions()
                    .findFirst()
                    .orElseThrow()
                    .id();
            return new ComparisonSlot.Parts(
                    List.of(new Paragraph("Twee streefcijfers gehaald")),
                    List.of(new Column("Streefcijfer", Map.<String, Component>of(domain, new Span("streef 8")))),
                    List.of(new Column("Acties", Map.<String, Component>of(question, new Span("actie gedaan")))));
        }
    }

    private final class InReports implements ReportSlot {

        @Override
        public String nameKey() {
            return "assessment.home.title";
        }

        @Override
        public Set<Role> readers() {
            return readers;
        }

        @Override
        public List<ReportSection> of(Comparison comparison, Locale reader) {
            if (broken) {
                throw new IllegalStateException("no example");
            }
            return List.of(section(comparison.unitName()));
        }

        @Override
        public List<ReportSection> of(MeasurementSheet sheet, Locale reader) {
            return List.of(section(sheet.assessment().unitName()));
        }

        private ReportSection section(String unit) {
            return new ReportSection(
                    "Bedacht deel",
                    unit + " heeft één bedacht deel",
                    List.of("Wat", "Klaar op", "Aantal"),
                    List.of(List.of(
                            new ReportSection.Content("Beleid vaststellen", null),
                            new ReportSection.Day(LocalDate.of(2017, 7, 4)),
                            new ReportSection.Amount(BigDecimal.valueOf(25, 1), 1))));
        }
    }
}
