package nl.privacyspiegel.insight.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.ui.slot.ComparisonSlot;
import nl.privacyspiegel.assessment.ui.slot.MeasurementSlot;
import nl.privacyspiegel.insight.DomainTest;
import nl.privacyspiegel.insight.DomainTests;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Texts;
import org.springframework.core.annotation.Order;

/** What employees knew of a domain in the privacytest, beside its grade in a measurement and in a comparison. */
@org.springframework.stereotype.Component
@Order(50)
class TestsBesideGrades implements MeasurementSlot, ComparisonSlot {

    private static final Set<Role> READERS = Set.of(Role.contentReaders());

    private final DomainTests tests;

    TestsBesideGrades(DomainTests tests) {
        this.tests = tests;
    }

    @Override
    public String nameKey() {
        return "insight.tested";
    }

    @Override
    public Set<Role> readers() {
        return READERS;
    }

    @Override
    public MeasurementSlot.Parts of(MeasurementSheet sheet, DomainSheet domain) {
        UnitId unit = sheet.assessment().unit();
        List<Component> grade = tests.beside(sheet).stream()
                .flatMap(test -> test.domain(domain.domain().id()).stream().map(found -> part(unit, test, found)))
                .toList();
        return new MeasurementSlot.Parts(Map.of(), grade);
    }

    @Override
    public ComparisonSlot.Parts of(Comparison comparison) {
        List<DomainTest> found = tests.beside(comparison);
        Map<String, Component> cells = new HashMap<>();
        comparison.domains().forEach(row -> {
            Div cell = new Div();
            found.forEach(test -> test.domain(row.id()).ifPresent(domain -> cell.add(new Div(whole(test, domain)))));
            if (cell.getComponentCount() == 0) {
                cell.add(PageParts.muted(t("insight.tested.none")));
            }
            cells.put(row.id(), cell);
        });
        return new ComparisonSlot.Parts(
                List.of(),
                found.isEmpty() ? List.of() : List.of(new Column(t("insight.tested.column"), cells)),
                List.of());
    }

    private static Component part(UnitId unit, DomainTest test, DomainTest.Domain domain) {
        UnorderedList topics = new UnorderedList();
        domain.topics()
                .forEach(topic -> topics.add(new ListItem(ContentLanguage.sentence(
                        "insight.tested.on",
                        topic.row().facility().orElseThrow().format(Texts.locale()),
                        new ContentLanguage(test.language()).content(topic.name()),
                        topic.row().answers()))));
        Anchor results =
                Links.page("afnames/" + test.campaign() + "/resultaten?eenheid=" + unit, t("insight.tested.results"));
        Div part = new Div(
                new Paragraph(t("insight.tested.employees", whole(test, domain))), topics, PageParts.row(results));
        part.addClassName("ps-tested");
        return part;
    }

    private static String whole(DomainTest test, DomainTest.Domain domain) {
        return t(
                "insight.tested.whole",
                domain.whole().facility().orElseThrow().format(Texts.locale()),
                test.people(),
                Texts.day(test.closedOn()));
    }
}
