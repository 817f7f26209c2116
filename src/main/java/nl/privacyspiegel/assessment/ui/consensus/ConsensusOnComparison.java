package nl.privacyspiegel.assessment.ui.consensus;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparison.DomainRow;
import nl.privacyspiegel.assessment.consensus.AgreedNote;
import nl.privacyspiegel.assessment.consensus.AgreedNotes;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.ui.slot.ComparisonSlot;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;

/** Beside the grades of a comparison: how far the group was apart, and what a minority says. */
@org.springframework.stereotype.Component
@Order(20)
class ConsensusOnComparison implements ComparisonSlot {

    private final AgreedNotes notes;

    ConsensusOnComparison(AgreedNotes notes) {
        this.notes = notes;
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
    public Parts of(Comparison comparison) {
        Map<String, AgreedNote> start = notes.of(comparison.start().id());
        Map<String, AgreedNote> end = notes.of(comparison.end().id());
        Map<String, Component> cells = new LinkedHashMap<>();
        for (DomainRow row : comparison.domains()) {
            Div cell = new Div();
            add(cell, start.get(row.id()), row.start(), comparison.start());
            add(cell, end.get(row.id()), row.end(), comparison.end());
            if (cell.getComponentCount() > 0) {
                cells.put(row.id(), cell);
            }
        }
        return new Parts(
                List.of(),
                cells.isEmpty() ? List.of() : List.of(new Column(t("assessment.consensus.name"), cells)),
                List.of());
    }

    private static void add(Div cell, @Nullable AgreedNote note, DomainGrade now, Comparison.Moment moment) {
        if (note != null) {
            PageParts.labelled(
                            Texts.day(moment.date()),
                            AgreedWords.sentence(note),
                            new ContentLanguage(Texts.locale().toLanguageTag()))
                    .ifPresent(cell::add);
            if (note.isChangedSince(now)) {
                cell.add(PageParts.muted(AgreedWords.changed(note)));
            }
            PageParts.labelled(t("assessment.consensus.minority"), note.minority())
                    .ifPresent(cell::add);
        }
    }
}
