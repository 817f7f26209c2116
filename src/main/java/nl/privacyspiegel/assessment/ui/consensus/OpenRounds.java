package nl.privacyspiegel.assessment.ui.consensus;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.GroupMeasurements.Place;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.consensus.ConsensusRounds;
import nl.privacyspiegel.assessment.consensus.NewRounds;
import nl.privacyspiegel.assessment.consensus.Quorum;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.organisation.accounts.Colleague;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.NumberFields;
import nl.privacyspiegel.shared.ui.PageParts;

/** Asks about which domains the group votes, who takes part, and how many have to. */
final class OpenRounds {

    private final ConsensusRounds rounds;
    private final Measurements measurements;
    private final Place place;
    private final ContentLanguage framework;
    private final Runnable opened;

    OpenRounds(RoundDoors doors, Place place, ContentLanguage framework, Runnable opened) {
        this.rounds = doors.rounds();
        this.measurements = doors.sheets();
        this.place = place;
        this.framework = framework;
        this.opened = opened;
    }

    /** @param chosen the ids of the domains that are ticked at first */
    void ask(Set<String> chosen) {
        List<Colleague> group = rounds.askable(place.id());
        CheckboxGroup<Domain> domains = new CheckboxGroup<>(t("assessment.consensus.open.domains"));
        domains.setItems(place.framework().domains());
        domains.setItemLabelGenerator(Domain::name);
        framework.mark(domains);
        domains.addClassName("ps-stacked");
        Set<String> graded = measurements.sheet(place.id()).domains().stream()
                .filter(sheet -> sheet.score().content().grade() != null)
                .map(sheet -> sheet.domain().id())
                .collect(Collectors.toSet());
        domains.addValueChangeListener(change -> domains.setHelperText(graded(change.getValue(), graded)));
        domains.setValue(place.framework().domains().stream()
                .filter(domain -> chosen.contains(domain.id()))
                .collect(Collectors.toSet()));
        CheckboxGroup<Colleague> asked = new CheckboxGroup<>(t("assessment.consensus.open.asked"));
        asked.setItems(group);
        asked.setItemLabelGenerator(each -> each.jobFunction().equals(each.name())
                ? each.name()
                : t("assessment.consensus.member", each.name(), each.jobFunction()));
        asked.addClassName("ps-stacked");
        asked.setValue(Set.copyOf(group));
        IntegerField quorum = NumberFields.whole(
                t("assessment.consensus.open.quorum.label"),
                1,
                Math.max(1, group.size()),
                t("assessment.consensus.open.quorum", group.size()));
        quorum.setHelperText(t("assessment.consensus.open.quorum.help"));
        quorum.setStepButtonsVisible(true);
        quorum.setValue(Quorum.proposed(group.size()).needed());
        asked.addValueChangeListener(change ->
                quorum.setValue(Quorum.proposed(change.getValue().size()).needed()));
        new FormDialog(
                        t("assessment.consensus.open"),
                        t("assessment.consensus.open.submit"),
                        () -> {
                            Integer needed = quorum.getValue();
                            int number = rounds.open(
                                    place.id(),
                                    new NewRounds(
                                            domains.getValue().stream()
                                                    .map(Domain::id)
                                                    .collect(Collectors.toSet()),
                                            asked.getValue().stream()
                                                    .map(Colleague::id)
                                                    .collect(Collectors.toSet()),
                                            new Quorum(needed == null ? 0 : needed)));
                            PageParts.say(t("assessment.consensus.opened", number));
                            opened.run();
                        },
                        domains,
                        asked,
                        quorum)
                .about(domains, "assessment.consensus.open.noDomain", "assessment.consensus.open.already")
                .about(asked, "assessment.consensus.open.nobody", "assessment.consensus.open.stranger")
                .about(quorum, "assessment.consensus.open.quorum")
                .open();
    }

    /** Who opens a round about what has a grade does so on purpose. */
    private static String graded(Set<Domain> chosen, Set<String> graded) {
        long number =
                chosen.stream().filter(domain -> graded.contains(domain.id())).count();
        return number == 0 ? "" : t("assessment.consensus.open.exists", number);
    }
}
