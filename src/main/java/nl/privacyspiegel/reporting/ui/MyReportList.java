package nl.privacyspiegel.reporting.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.reporting.order.MyReport;
import nl.privacyspiegel.reporting.order.MyReport.State;
import nl.privacyspiegel.reporting.order.MyReports;
import nl.privacyspiegel.reporting.order.OrderedReportId;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.RefusalWitness;
import org.jspecify.annotations.Nullable;

/** The reports that the reader asked for. While one is being made, the list looks again every second. */
final class MyReportList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int AGAIN_MILLIS = 1000;

    private final transient MyReports reports;
    private final Div rows = new Div();
    private final Span none = PageParts.muted(t("reporting.mine.none"));
    private final Map<OrderedReportId, MyReportCard> cards = new LinkedHashMap<>();
    private Set<OrderedReportId> underWay = Set.of();
    private @Nullable Registration polling;

    MyReportList(MyReports reports) {
        this.reports = reports;
        getContent().add(new H2(t("reporting.mine.title")), new Paragraph(t("reporting.mine.text")), rows, none);
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> refresh());
        pollWhileNeeded(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    /** Shows what is there now, and tells of a report that has become ready. */
    void refresh() {
        Set<OrderedReportId> before = underWay;
        List<MyReport> now = show();
        if (now.stream().anyMatch(report -> report.state() == State.READY && before.contains(report.id()))) {
            PageParts.say(t("reporting.mine.ready"));
        }
        getUI().ifPresent(this::pollWhileNeeded);
    }

    private void pollWhileNeeded(UI ui) {
        ui.setPollInterval(underWay.isEmpty() ? -1 : AGAIN_MILLIS);
    }

    private List<MyReport> show() {
        List<MyReport> now = reports.list();
        underWay = now.stream()
                .filter(report -> report.state().isUnderWay())
                .map(MyReport::id)
                .collect(Collectors.toSet());
        Map<OrderedReportId, MyReportCard> before = new LinkedHashMap<>(cards);
        cards.clear();
        now.forEach(report -> cards.put(report.id(), card(report, before.get(report.id()))));
        if (!List.copyOf(before.values()).equals(List.copyOf(cards.values()))) {
            rows.removeAll();
            rows.add(List.copyOf(cards.values()));
        }
        none.setVisible(now.isEmpty());
        return now;
    }

    /** What shows the same state stays, so that who stands on its button is not thrown off. */
    private MyReportCard card(MyReport report, @Nullable MyReportCard before) {
        if (before != null && before.isOf(report.state())) {
            before.show(report);
            return before;
        }
        return new MyReportCard(report, this::remove);
    }

    private void remove(OrderedReportId id) {
        try {
            reports.remove(id);
        } catch (NotFoundException goneAlready) {
            // That is what was asked for.
            RefusalWitness.act(goneAlready);
        }
        refresh();
    }
}
