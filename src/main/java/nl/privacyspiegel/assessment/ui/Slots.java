package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.slot.Slot;
import nl.privacyspiegel.assessment.ui.slot.ComparisonSlot;
import nl.privacyspiegel.assessment.ui.slot.MeasurementSlot;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.RefusalWitness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/** Asks the modules above what they have for a page that the current member was let in to. */
@org.springframework.stereotype.Component
class Slots {

    private static final Logger LOG = LoggerFactory.getLogger(Slots.class);

    private final CurrentUser user;
    private final ObjectProvider<MeasurementSlot> onMeasurements;
    private final ObjectProvider<ComparisonSlot> onComparisons;

    Slots(
            CurrentUser user,
            ObjectProvider<MeasurementSlot> onMeasurements,
            ObjectProvider<ComparisonSlot> onComparisons) {
        this.user = user;
        this.onMeasurements = onMeasurements;
        this.onComparisons = onComparisons;
    }

    /**
     * What came back.
     *
     * @param failed a notice for each module that could not answer: the page stands, and nothing is missing unseen
     */
    record Filled<P>(List<P> parts, List<Component> failed) {

        <T> List<T> all(Function<P, List<T>> some) {
            return parts.stream().flatMap(part -> some.apply(part).stream()).toList();
        }
    }

    Filled<MeasurementSlot.Parts> of(MeasurementSheet sheet, DomainSheet domain) {
        return ask(sheet.assessment().unit(), onMeasurements.orderedStream(), slot -> slot.of(sheet, domain));
    }

    Filled<ComparisonSlot.Parts> of(Comparison comparison) {
        return ask(comparison.unit(), onComparisons.orderedStream(), slot -> slot.of(comparison));
    }

    private <S extends Slot, P> Filled<P> ask(UnitId unit, Stream<S> slots, Function<S, P> parts) {
        List<P> found = new ArrayList<>();
        List<Component> failed = new ArrayList<>();
        slots.forEach(slot -> {
            try {
                if (user.may(unit, slot.readers().toArray(Role[]::new))) {
                    found.add(parts.apply(slot));
                }
            } catch (RuntimeException failure) {
                RefusalWitness.page(failure);
                failed.add(notice(slot, failure));
            }
        });
        return new Filled<>(found, failed);
    }

    private static Component notice(Slot slot, RuntimeException failure) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Error {} in {}", number, slot.getClass().getName(), failure);
        return PageParts.callout(Tone.WARNING, t("assessment.slot.failed", t(slot.nameKey()), number));
    }
}
