package nl.privacyspiegel.assessment.ui.consensus;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.consensus.AgreedNotes;
import nl.privacyspiegel.assessment.consensus.Ballot;
import nl.privacyspiegel.assessment.consensus.ChairedRounds;
import nl.privacyspiegel.assessment.consensus.ConsensusRounds;
import nl.privacyspiegel.assessment.consensus.NewRounds;
import nl.privacyspiegel.assessment.consensus.Quorum;
import nl.privacyspiegel.assessment.consensus.RoundId;
import nl.privacyspiegel.assessment.consensus.Votes;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.organisation.accounts.Colleague;
import nl.privacyspiegel.testing.Logins;
import nl.privacyspiegel.testing.MeasuredUnit;
import nl.privacyspiegel.testing.OnDemo;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

/** A measurement that a working group of the demonstration grades together, with the words to say what is done on its pages. */
@OnDemo
@WithUserDetails("werkgroeplid@kempen.example")
abstract class ConsensusPages extends SpringBrowserlessTest {

    static final String DOMAIN = "beleid";
    static final String REASON = "want niemand kent het";

    @Autowired
    ApplicationContext application;

    @Autowired
    private Assessments assessments;

    @Autowired
    Measurements measurements;

    @Autowired
    ConsensusRounds rounds;

    @Autowired
    ChairedRounds chaired;

    @Autowired
    Votes votes;

    @Autowired
    AgreedNotes notes;

    @Autowired
    private UserDetailsService logins;

    MeasurementId id;

    @BeforeEach
    void a_new_assessment_is_graded() {
        MeasuredUnit measured = MeasuredUnit.in(application);
        LocalDate day = LocalDate.of(2026, 1, 5);
        id = measured.measurements(
                        measured.start(assessments.assessableUnits().getFirst().id(), day, day.plusMonths(3)))
                .getFirst();
    }

    void as(String account) {
        SecurityContextHolder.getContext().setAuthentication(Logins.of(logins, account + "@kempen.example"));
    }

    RoundId open(int quorum) {
        rounds.open(
                id,
                new NewRounds(
                        Set.of(DOMAIN),
                        rounds.askable(id).stream().map(Colleague::id).collect(Collectors.toSet()),
                        new Quorum(quorum)));
        return rounds.of(id, DOMAIN).getFirst().id();
    }

    void theOtherVotes(RoundId round, int grade) {
        as("werkgroeplid2");
        votes.cast(round, Ballot.graded(Grade.of(grade), REASON));
        as("werkgroeplid");
    }

    String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    void show(Class<? extends Component> view) {
        navigate(view, Map.of("measurement", id.toString(), "domain", DOMAIN));
    }

    @SuppressWarnings("unchecked")
    <T> RadioButtonGroup<T> choice(String label) {
        return find(RadioButtonGroup.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    <T> void choose(String label, String words) {
        RadioButtonGroup<T> group = choice(label);
        T wanted = group.getListDataView()
                .getItems()
                .filter(item -> group.getItemLabelGenerator().apply(item).equals(words))
                .findFirst()
                .orElseThrow();
        group.setValue(wanted);
    }
}
