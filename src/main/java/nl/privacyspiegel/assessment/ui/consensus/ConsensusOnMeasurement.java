package nl.privacyspiegel.assessment.ui.consensus;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.consensus.AgreedNote;
import nl.privacyspiegel.assessment.consensus.AgreedNotes;
import nl.privacyspiegel.assessment.consensus.ConsensusRounds;
import nl.privacyspiegel.assessment.consensus.RoundLine;
import nl.privacyspiegel.assessment.ui.slot.MeasurementSlot;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import org.springframework.core.annotation.Order;

/** Below the grade of a domain: how the group came to it, and for its members the way to a round. */
@org.springframework.stereotype.Component
@Order(20)
class ConsensusOnMeasurement implements MeasurementSlot {

    private final AgreedNotes notes;
    private final ConsensusRounds rounds;
    private final CurrentUser user;

    ConsensusOnMeasurement(AgreedNotes notes, ConsensusRounds rounds, CurrentUser user) {
        this.notes = notes;
        this.rounds = rounds;
        this.user = user;
    }

    @Override
    public String nameKey() {
        return "assessment.consensus.name";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.contentReaders());
    }

    @Override
    public Parts of(MeasurementSheet sheet, DomainSheet domain) {
        MeasurementId id = sheet.summary().id();
        String name = domain.domain().id();
        boolean member = user.may(sheet.assessment().unit(), Role.ASSESSOR);
        Optional<AgreedNote> note = Optional.ofNullable(notes.of(id).get(name));
        Optional<RoundLine> round =
                member ? Optional.ofNullable(rounds.newest(id).get(name)) : Optional.empty();
        if (note.isEmpty() && round.isEmpty() && !(member && sheet.editable())) {
            return new Parts(Map.of(), List.of());
        }
        Div part = new Div();
        Span label = new Span(t("assessment.consensus.name"));
        label.addClassName("ps-label");
        part.add(label);
        note.ifPresent(each -> part.add(AgreedWords.note(each, domain.score().content())));
        if (member) {
            part.add(way(id, name, round));
        }
        return new Parts(Map.of(), List.<Component>of(part));
    }

    private static Div way(MeasurementId id, String domain, Optional<RoundLine> round) {
        Div row = PageParts.row(new RouterLink(
                t(round.isPresent() ? "assessment.consensus.toRound" : "assessment.consensus.begin"),
                RoundView.class,
                RoundWords.parameters(id, domain)));
        round.filter(line -> line.state().isRunning())
                .ifPresent(line -> row.add(PageParts.mark(
                        line.mine() ? Tone.WARNING : Tone.INFO,
                        line.mine()
                                ? t("assessment.consensus.asksYou")
                                : t("assessment.consensus.count.brief", line.answered(), line.asked()))));
        return row;
    }
}
