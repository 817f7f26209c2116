package nl.privacyspiegel.reporting.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Instant;
import java.util.function.Consumer;
import nl.privacyspiegel.reporting.order.MyReport;
import nl.privacyspiegel.reporting.order.MyReport.State;
import nl.privacyspiegel.reporting.order.OrderedReportId;
import nl.privacyspiegel.reporting.order.ReportOrder;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Texts;

/** One report that the reader asked for: how far it is, and its file when it is ready. */
final class MyReportCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final State state;
    private final Paragraph words = new Paragraph();
    private final ProgressBar bar = new ProgressBar(0, 100);

    MyReportCard(MyReport report, Consumer<OrderedReportId> remove) {
        this.state = report.state();
        String name = name(report);
        getContent().addClassName("ps-card");
        getContent().add(new H3(name), words);
        if (state.isUnderWay()) {
            bar.getElement().setAttribute("aria-label", name);
            getContent().add(bar);
        }
        Div buttons = PageParts.row();
        if (state == State.READY) {
            Anchor download = Links.file("download/mijn-rapporten/" + report.id(), t("reporting.mine.download"));
            download.setAriaLabel(t("reporting.mine.download.of", name));
            buttons.add(download);
        }
        Button button = PageParts.quiet(
                t(state.isUnderWay() ? "reporting.mine.cancel" : "reporting.mine.remove"),
                () -> remove.accept(report.id()));
        button.setAriaLabel(t(state.isUnderWay() ? "reporting.mine.cancel.of" : "reporting.mine.remove.of", name));
        buttons.add(button);
        getContent().add(buttons);
        show(report);
    }

    boolean isOf(State other) {
        return state == other;
    }

    void show(MyReport report) {
        bar.setValue(report.percent());
        words.setText(words(report));
    }

    private static String name(MyReport report) {
        return switch (report.order()) {
            case ReportOrder.Overview overview -> t("reporting.mine.overview", report.unitName());
            case ReportOrder.Annual annual ->
                t(
                        "reporting.mine.annual",
                        Integer.toString(annual.year()),
                        report.unitName(),
                        t(annual.level().shortKey()),
                        t(annual.format().translationKey()));
        };
    }

    private static String words(MyReport report) {
        Instant until = report.until();
        return t(
                report.state().translationKey(),
                report.state() == State.READY && until != null
                        ? Texts.moment(until)
                        : Integer.toString(report.percent()));
    }
}
