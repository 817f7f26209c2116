package nl.privacyspiegel.breach.ui;

import static nl.privacyspiegel.shared.ui.Texts.day;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.breach.suspicion.ReportLinkState;
import nl.privacyspiegel.breach.suspicion.ReportLinks;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.Secret;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.CopyButton;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.PublicAddress;
import nl.privacyspiegel.shared.ui.Questions;

/** The link at which anybody reports to a unit: made, made anew and withdrawn. */
final class ReportLinkCard {

    private final ReportLinks links;
    private final PublicAddress address;
    private final Div state = new Div();
    private final Select<ReportLinkState> unit = new Select<>();

    ReportLinkCard(ReportLinks links, PublicAddress address) {
        this.links = links;
        this.address = address;
    }

    /** @param all the units whose links the reader keeps; one or more */
    Section card(List<ReportLinkState> all) {
        unit.setLabel(t("breach.link.unit"));
        unit.setEmptySelectionAllowed(false);
        unit.setItems(all);
        ContentLanguage.TYPED.choices(unit, ReportLinkState::path);
        unit.addValueChangeListener(
                change -> Optional.ofNullable(change.getValue()).ifPresent(this::show));
        Section card = PageParts.card(t("breach.link"), new Paragraph(t("breach.link.text")));
        if (all.size() > 1) {
            card.add(unit);
        }
        card.add(state);
        unit.setValue(all.getFirst());
        return card;
    }

    private void show(ReportLinkState chosen) {
        UnitId of = chosen.unit();
        state.removeAll();
        state.add(new Paragraph(chosen.madeAt()
                .map(made -> t("breach.link.madeOn", day(made)))
                .orElseGet(() -> t("breach.link.none"))));
        if (chosen.madeAt().isEmpty()) {
            state.add(PageParts.row(PageParts.button(t("breach.link.make"), () -> make(of))));
            return;
        }
        state.add(PageParts.row(
                PageParts.button(
                        t("breach.link.again"),
                        () -> Questions.confirm(
                                t("breach.link.again.title"),
                                t("breach.link.again.text"),
                                t("breach.link.again"),
                                () -> make(of))),
                PageParts.quiet(
                        t("breach.link.withdraw"),
                        () -> Questions.confirm(
                                t("breach.link.withdraw.title"),
                                t("breach.link.again.text"),
                                t("breach.link.withdraw"),
                                () -> withdraw(of)))));
    }

    private void again(UnitId of) {
        List<ReportLinkState> all = links.list();
        unit.setItems(all);
        all.stream().filter(each -> each.unit().equals(of)).findFirst().ifPresent(unit::setValue);
    }

    private void withdraw(UnitId of) {
        if (PageParts.attempt(() -> links.withdraw(of))) {
            again(of);
            PageParts.say(t("breach.link.withdrawn"));
        }
    }

    private void make(UnitId of) {
        PageParts.attempt(() -> told(links.make(of), of));
    }

    /** The address can be read now and never again, so it closes only when the reader says so. */
    private void told(Secret secret, UnitId of) {
        TextField field = new TextField(t("breach.link.address"));
        field.setValue(address.of("datalek-melden/bij/" + secret.text()));
        field.setReadOnly(true);
        field.setAutoselect(true);
        Div form = new Div(
                PageParts.live(PageParts.callout(Tone.WARNING, t("breach.link.onlyNow"))),
                field,
                CopyButton.of(t("breach.link.copy"), field));
        form.addClassName("ps-form");
        Questions.show(t("breach.link.made"), t("breach.link.kept"), form);
        again(of);
    }
}
