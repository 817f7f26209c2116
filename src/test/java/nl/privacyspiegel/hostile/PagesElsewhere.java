package nl.privacyspiegel.hostile;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pages that {@link HostileInputTest} does not open, and why. */
final class PagesElsewhere {

    static final Map<String, String> WHY = Map.ofEntries(
            Map.entry("LoginView", "HostileRequestsTest: its form is sent without Vaadin"),
            Map.entry("SecondStepView", "HostileRequestsTest: its form is sent without Vaadin"),
            Map.entry("SecondStepSetUpView", "the steps of SecondFactorView, between two steps of a login"),
            Map.entry("FirstRunView", "HostileFirstRunTest: it needs an empty database"),
            Map.entry("AccessView", "AccessPageTest: one password, behind a link that works once"),
            Map.entry("GradingQuestionView", "no field; hostile answers on it: GradingPagesTest"),
            Map.entry("GradingDifferencesView", "no field; hostile answers on it: GradingPagesTest"),
            Map.entry("OwnVerdictsView", "no field; hostile answers on it: GradingPagesTest"),
            Map.entry("PaperSheetView", "what is typed is shown nowhere again; hostile answers: CampaignMistakesTest"),
            Map.entry("ResultsView", "no field; what is shown on it: ResultPagesTest"),
            Map.entry("CampaignComparisonView", "no field"),
            Map.entry("BackupView", "no field"),
            Map.entry("ServerView", "no field"),
            Map.entry("ActionsView", "HostileImprovementTest"),
            Map.entry("NewActionView", "HostileImprovementTest"),
            Map.entry("ActionView", "HostileImprovementTest"),
            Map.entry("EditActionView", "HostileImprovementTest"),
            Map.entry("BoardView", "HostileImprovementTest"),
            Map.entry("RoadmapView", "HostileImprovementTest"),
            Map.entry("TargetsView", "HostileImprovementTest"),
            Map.entry("FunctionsView", "HostileImprovementTest"),
            Map.entry("ResponsibilitiesView", "HostileImprovementTest"),
            Map.entry("AwarenessView", "HostileImprovementTest"),
            Map.entry("DocumentView", "HostileImprovementTest"),
            Map.entry("DocumentsView", "HostileImprovementTest"),
            Map.entry("CalendarView", "HostileImprovementTest"),
            Map.entry("DutyView", "HostileImprovementTest"),
            Map.entry("ConsensusView", "HostileConsensusTest"),
            Map.entry("RoundView", "HostileConsensusTest"),
            Map.entry("RoundScreenView", "HostileConsensusTest"),
            Map.entry("EvidenceListView", "HostileImprovementTest"),
            Map.entry("NewEvidenceView", "HostileImprovementTest"),
            Map.entry("EvidenceView", "HostileImprovementTest"),
            Map.entry("ReviseEvidenceView", "HostileImprovementTest"),
            Map.entry("FrameworkDifferenceView", "no field; HostileDifferenceTest"),
            Map.entry("GuidesView", "no field"),
            Map.entry("GuideView", "GuidePagesTest"),
            Map.entry("GuidePaperView", "no field"),
            Map.entry("LookUpsView", "no field"),
            Map.entry("LookUpView", "no field for text"),
            Map.entry("ExchangesView", "no field for text; hostile addresses: LookUpPagesTest"),
            Map.entry("BreachesView", "HostileImprovementTest"),
            Map.entry("NewBreachView", "HostileImprovementTest"),
            Map.entry("BreachView", "HostileImprovementTest"),
            Map.entry("SuspicionView", "HostileImprovementTest"),
            Map.entry("SuspicionsView", "HostileImprovementTest"),
            Map.entry("AuthorityFormView", "no field"),
            Map.entry("QuizDifferenceView", "no field; HostileDifferenceTest"));

    private PagesElsewhere() {}

    /** These pages and the ones that are tried elsewhere. */
    static Set<String> and(Set<String> opened) {
        return Stream.concat(opened.stream(), WHY.keySet().stream()).collect(Collectors.toSet());
    }

    /** Every page that there is. */
    static Set<String> ofTheApplication() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getNavigationTarget)
                .filter(view -> view.getName().startsWith("nl.privacyspiegel."))
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
    }
}
