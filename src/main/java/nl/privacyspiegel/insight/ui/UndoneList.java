package nl.privacyspiegel.insight.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.privacyspiegel.assessment.MeasurementSummary.Progress;
import nl.privacyspiegel.assessment.OpenMeasurement;
import nl.privacyspiegel.insight.Overview;
import nl.privacyspiegel.insight.Overview.NotAssessed;
import nl.privacyspiegel.insight.Overview.Open;
import nl.privacyspiegel.insight.Overview.ToGrade;
import nl.privacyspiegel.shared.ui.Addresses;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Texts;

/** What is not adopted or not graded, each with its reason and a link: late things first, and of many only the first few. */
final class UndoneList {

    private static final int MOST = 6;

    private record Undone(String path, Component name, List<Component> reason) {}

    private UndoneList() {}

    static List<Component> of(Overview overview) {
        List<Undone> all = new ArrayList<>();
        overview.points().open().stream()
                .sorted(Comparator.comparing(Open::late).reversed())
                .forEach(open -> all.add(of(open)));
        overview.toGrade().forEach(test -> all.add(of(test)));
        overview.grades()
                .ifPresent(grades -> grades.notAssessed()
                        .forEach(each -> all.add(of(each, new ContentLanguage(grades.language())))));
        if (all.isEmpty()) {
            return List.of();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("ps-undone");
        all.stream().limit(MOST).forEach(each -> {
            Span reason = new Span(": ");
            reason.add(each.reason());
            list.add(new ListItem(new Anchor(Addresses.of(each.path()), each.name()), reason));
        });
        List<Component> shown = new ArrayList<>(List.of(list));
        if (all.size() > MOST) {
            shown.add(new Paragraph(t("insight.undone.more", all.size() - MOST)));
        }
        return shown;
    }

    private static Undone of(Open open) {
        OpenMeasurement measurement = open.measurement();
        return new Undone(
                "metingen/" + measurement.id(),
                new Text(t(
                        "insight.undone.measurement",
                        open.unit(),
                        t(measurement.kind().translationKey()),
                        Texts.day(measurement.date()))),
                words(open.late() ? "insight.undone.late" : "insight.undone.open", why(measurement)));
    }

    private static String why(OpenMeasurement measurement) {
        Progress progress = measurement.progress();
        if (measurement.revision() > 1) {
            return t("insight.undone.revision");
        }
        if (progress.isUntouched()) {
            return t("insight.undone.untouched");
        }
        return progress.isComplete()
                ? t("insight.undone.complete")
                : t(
                        "insight.undone.busy",
                        progress.questions() - progress.judged(),
                        progress.domains() - progress.decided());
    }

    private static Undone of(ToGrade test) {
        return new Undone(
                "afnames/" + test.campaign(),
                ContentLanguage.TYPED.span(test.name()),
                words("insight.undone.toGrade", Texts.day(test.closedOn())));
    }

    private static List<Component> words(String key, Object... arguments) {
        return List.of(ContentLanguage.sentence(key, arguments));
    }

    private static Undone of(NotAssessed domain, ContentLanguage framework) {
        return new Undone(
                "trajecten/" + domain.assessment(),
                new Span(ContentLanguage.sentence(
                        "insight.undone.domain", domain.unit(), framework.content(domain.domain()))),
                domain.reason().isBlank()
                        ? words("insight.undone.notAssessed.on", Texts.day(domain.day()))
                        : words(
                                "insight.undone.notAssessed",
                                Texts.day(domain.day()),
                                ContentLanguage.TYPED.content(domain.reason())));
    }
}
