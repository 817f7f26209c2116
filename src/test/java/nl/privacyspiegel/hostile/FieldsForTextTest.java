package nl.privacyspiegel.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who makes a new field for text is reminded to let hostile texts go through it. */
class FieldsForTextTest {

    /** Which classes make fields for text; a new one needs a form in HostileInputTest or a test of its own. */
    private static final Set<String> MAKERS = Set.of(
            "assessment.ui.AssessmentTools",
            "assessment.ui.NewAssessmentView",
            "assessment.ui.QuestionCard",
            "assessment.ui.ReviseView",
            "assessment.ui.ScoreCard",
            "assessment.ui.consensus.AgreeForm",
            "assessment.ui.consensus.VoteForm",
            "assessment.ui.target.TargetFields",
            "guidance.ui.QuestionForm",
            "improvement.action.ui.ActionFields",
            "improvement.action.ui.HelpedPart",
            "improvement.action.ui.HistoryCard",
            "improvement.action.ui.MovesCard",
            "improvement.awareness.ui.SessionFields",
            "improvement.awareness.ui.SignedFields",
            "breach.ui.Fields",
            "breach.ui.MomentFields",
            "breach.ui.ReportLinkCard",
            "improvement.calendar.ui.DutyFields",
            "improvement.calendar.ui.SubscriptionCard",
            "improvement.calendar.ui.TurnDialogs",
            "improvement.document.ui.DocumentFields",
            "improvement.document.ui.DocumentParts",
            "improvement.evidence.ui.EvidenceForm",
            "improvement.evidence.ui.EvidenceView",
            "improvement.evidence.ui.ReviewCard",
            "improvement.owner.ui.FunctionFields",
            "improvement.responsibility.ui.ResponsibilitiesView",
            "organisation.ui.ApiTokenCard",
            "organisation.ui.AuditDaysCard",
            "organisation.ui.AuditFilterForm",
            "organisation.ui.HouseStyleCard",
            "organisation.ui.LinkToSend",
            "organisation.ui.OrganisationSettingsView",
            "organisation.ui.PersonFields",
            "organisation.ui.ProfileView",
            "organisation.ui.UnitsView",
            "privacytest.ui.CampaignForm",
            "privacytest.ui.ContactsCard",
            "privacytest.ui.InviteCard",
            "privacytest.ui.PaperSheetView",
            "privacytest.ui.SharingCard",
            "privacytest.ui.SheetQuestion",
            "quiz.ui.NewQuizForm",
            "quiz.ui.OptionRows",
            "quiz.ui.TranslationForm",
            "reporting.ui.AnnualTextsPart",
            "shared.ui.DocumentFields",
            "shared.ui.VersionPage",
            "shell.AccessView",
            "shell.CodeField",
            "shell.FirstRunView",
            "shell.LoginView",
            "shell.SecondFactorView",
            "shell.SetUpSteps");

    @Test
    void every_class_that_makes_a_field_for_text_is_known() {
        assertThat(makersOf("Text(Field|Area)|EmailField|PasswordField|RichTextEditor|MessageInput|LoginForm"))
                .isEqualTo(MAKERS);
    }

    @Test
    void fields_for_numbers_and_dates_are_made_where_invisible_signs_are_thought_of() {
        assertThat(makersOf("(Number|Integer|BigDecimal)Field|DatePicker|DateTimePicker|TimePicker"))
                .containsExactlyInAnyOrder("shared.ui.DateFields", "shared.ui.NumberFields");
    }

    private static Set<String> makersOf(String kinds) {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("nl.privacyspiegel")
                        .stream()
                        .filter(each ->
                                each.getConstructorCallsFromSelf().stream().anyMatch(call -> makes(call, kinds)))
                        .map(JavaClass::getName)
                        .map(name -> name.replaceAll("\\$.*", "").replace("nl.privacyspiegel.", ""))
                        .collect(Collectors.toSet());
    }

    private static boolean makes(JavaConstructorCall call, String kinds) {
        return call.getTargetOwner().getName().matches("com\\.vaadin\\..*\\.(" + kinds + ")");
    }
}
