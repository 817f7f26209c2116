package nl.privacyspiegel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.api.TokenScope;
import nl.privacyspiegel.assessment.AssessmentAct;
import nl.privacyspiegel.assessment.MeasurementKind;
import nl.privacyspiegel.assessment.consensus.Ballot;
import nl.privacyspiegel.assessment.consensus.RoundState;
import nl.privacyspiegel.assessment.grading.MotivationReason;
import nl.privacyspiegel.assessment.progress.Checklist;
import nl.privacyspiegel.assessment.slot.AnnualChapter;
import nl.privacyspiegel.backup.BackupAct;
import nl.privacyspiegel.backup.Way;
import nl.privacyspiegel.breach.AuthorityChoice;
import nl.privacyspiegel.breach.AuthorityOutcome;
import nl.privacyspiegel.breach.BreachAct;
import nl.privacyspiegel.breach.BreachKind;
import nl.privacyspiegel.breach.BreachState;
import nl.privacyspiegel.breach.BreachStep;
import nl.privacyspiegel.breach.EntryKind;
import nl.privacyspiegel.breach.Notification;
import nl.privacyspiegel.breach.PersonsChoice;
import nl.privacyspiegel.breach.register.RegisterColumn;
import nl.privacyspiegel.breach.severity.Enisa;
import nl.privacyspiegel.breach.severity.Extent;
import nl.privacyspiegel.breach.severity.Recognising;
import nl.privacyspiegel.breach.severity.RiskFactor;
import nl.privacyspiegel.breach.severity.RiskHint;
import nl.privacyspiegel.breach.severity.Weight;
import nl.privacyspiegel.framework.FrameworkAct;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.improvement.ImprovementAct;
import nl.privacyspiegel.improvement.action.ActionPart;
import nl.privacyspiegel.improvement.action.ActionState;
import nl.privacyspiegel.improvement.action.Cost;
import nl.privacyspiegel.improvement.action.Helped;
import nl.privacyspiegel.improvement.action.Priority;
import nl.privacyspiegel.improvement.awareness.Angle;
import nl.privacyspiegel.improvement.awareness.Declaration;
import nl.privacyspiegel.improvement.awareness.SessionPart;
import nl.privacyspiegel.improvement.calendar.DutyPart;
import nl.privacyspiegel.improvement.calendar.Rhythm;
import nl.privacyspiegel.improvement.document.DocumentEvent;
import nl.privacyspiegel.improvement.document.DocumentKind;
import nl.privacyspiegel.improvement.document.DocumentPart;
import nl.privacyspiegel.improvement.document.DocumentState;
import nl.privacyspiegel.improvement.evidence.EvidenceContent;
import nl.privacyspiegel.improvement.evidence.EvidenceState;
import nl.privacyspiegel.improvement.owner.FunctionPart;
import nl.privacyspiegel.improvement.owner.LateWork;
import nl.privacyspiegel.improvement.owner.LooseWork;
import nl.privacyspiegel.improvement.responsibility.AssignmentPart;
import nl.privacyspiegel.insight.Quartiles;
import nl.privacyspiegel.organisation.MemberState;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.accounts.AskedKind;
import nl.privacyspiegel.organisation.audit.AuditCheck.Misfit;
import nl.privacyspiegel.organisation.mail.MailKind;
import nl.privacyspiegel.organisation.mail.MailServer;
import nl.privacyspiegel.organisation.mail.MailState;
import nl.privacyspiegel.organisation.mail.MailTrouble;
import nl.privacyspiegel.organisation.refused.RefusedKind;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignAct;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.privacytest.results.Conclusion;
import nl.privacyspiegel.privacytest.results.ItemScore;
import nl.privacyspiegel.privacytest.results.TrainingAdvice;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.quiz.PartialCredit;
import nl.privacyspiegel.quiz.QuestionKind;
import nl.privacyspiegel.quiz.QuizAct;
import nl.privacyspiegel.quiz.Shuffling;
import nl.privacyspiegel.reporting.ReportFormat;
import nl.privacyspiegel.reporting.content.AnnualLevel;
import nl.privacyspiegel.reporting.content.ReportAct;
import nl.privacyspiegel.reporting.order.AnnualFormat;
import nl.privacyspiegel.reporting.order.MyReport;
import nl.privacyspiegel.shared.Effort;

/** Keys that no source spells out, because they are put together. */
final class KeysPutTogether {

    /** The beginnings of keys that are put together, each with the rest that it can get. */
    private static final Map<String, List<String>> PUT_TOGETHER = new HashMap<>(Map.of(
            "framework.judgement.", names(Judgement.values()),
            "assessment.kind.", names(MeasurementKind.values()),
            "assessment.motivation.", names(MotivationReason.values()),
            "assessment.home.step.", names(Checklist.Kind.values()),
            "framework.field.",
                    List.of(
                            "id naam herkomst toelichting stappen blok domeinen omschrijving uitgangspunten risicos cijfers cijfer betekenis code tekst onderlegging artikelen actualisatie adviezen doen voorbeeld inspanning zelfdeAls eerder nu"
                                    .split(" ")),
            "organisation.role.",
                    Stream.of("", ".help")
                            .flatMap(end -> names(Role.values()).stream().map(name -> name + end))
                            .toList(),
            "reporting.chart.radar", List.of(".name", ".title"),
            "reporting.chart.bar", List.of(".name", ".title"),
            "shell.language.", List.of("nl", "en")));

    static {
        for (String kind : List.of("framework.", "quiz.")) {
            PUT_TOGETHER.put(
                    kind, List.of("title lead lead.keeper empty.title empty.text empty.keeper state".split(" ")));
        }
        PUT_TOGETHER.put("framework.problem.", ends("framework.problem.", "framework"));
        PUT_TOGETHER.put("guidance.problem.", ends("guidance.problem.", "guidance"));
        PUT_TOGETHER.putAll(KeysOfLookUps.all());
        PUT_TOGETHER.put("shared.content.", ends("shared.content.", "shared/document"));
        PUT_TOGETHER.put("quiz.problem.", ends("quiz.problem.", "quiz"));
        PUT_TOGETHER.put("quiz.exchange.", ends("quiz.exchange.", "quiz"));
        PUT_TOGETHER.put(
                "quiz.field.",
                List.of(
                        "id naam herkomst toelichting taal husselen onderwerpen advies voorbeeld artikelen inspanning meer vragen code tekst afbeelding alternatief onderwerp domein modelantwoord goed voldoende onvoldoende opties uitleg uitlegJuist uitlegOnjuist verwijzingen zelfdeAls eerder nu"
                                .split(" ")));
        for (String rule : List.of("rule", "ranges", "percentage", "mean", "advice", "facility", "recompute")) {
            PUT_TOGETHER.put("reporting.results.account." + rule, List.of(".value"));
        }
        for (String rule : List.of(
                "compared.account.recompute",
                "annual.account.year",
                "annual.account.tests",
                "annual.account.open",
                "standing.account.mean",
                "standing.account.open",
                "standing.account.recompute",
                "overview.account.scope",
                "overview.account.measurements",
                "overview.account.means",
                "overview.account.tests",
                "overview.account.comparable")) {
            PUT_TOGETHER.put("reporting." + rule, List.of(".value"));
        }
        for (String said : List.of("mine", "theirs", "keepMine", "takeTheirs", "newer")) {
            PUT_TOGETHER.put("assessment.conflict." + said + ".", List.of("text", "judgement", "grade", "date"));
        }
        PUT_TOGETHER.put("reporting.form.step.", List.of("1", "2", "3", "4", "5", "6"));
        PUT_TOGETHER.put("reporting.download.", names(ReportFormat.values()));
        PUT_TOGETHER.put("reporting.mine.state.", names(MyReport.State.values()));
        PUT_TOGETHER.put(
                "reporting.overview.column.",
                List.of(
                        "unit assessment measurement date framework domain grade motivation median spread minority code question judgement status references found"
                                .split(" ")));
        PUT_TOGETHER.put("assessment.consensus.state.", names(RoundState.values()));
        PUT_TOGETHER.put("assessment.consensus.choice.", names(Ballot.Choice.values()));
        PUT_TOGETHER.put("improvement.document.kind.", names(DocumentKind.values()));
        PUT_TOGETHER.put("improvement.document.state.", names(DocumentState.values()));
        PUT_TOGETHER.put("improvement.document.part.", names(DocumentPart.values()));
        PUT_TOGETHER.put("improvement.document.event.", names(DocumentEvent.Kind.values()));
        PUT_TOGETHER.put("improvement.awareness.angle.", names(Angle.values()));
        PUT_TOGETHER.put("improvement.awareness.declaration.", names(Declaration.values()));
        PUT_TOGETHER.put("improvement.session.", names(SessionPart.values()));
        PUT_TOGETHER.put("improvement.duty.every.", names(Rhythm.Unit.values()));
        PUT_TOGETHER.put("improvement.duty.part.", names(DutyPart.values()));
        PUT_TOGETHER.put("improvement.duty.unit.", names(Rhythm.Unit.values()));
        PUT_TOGETHER.put("improvement.duty.kind.", List.of("recurring", "on_event"));
        PUT_TOGETHER.put("insight.place.", names(Quartiles.Place.values()));
        PUT_TOGETHER.put("organisation.mail.missing.", names(MailServer.Needed.values()));
        PUT_TOGETHER.put("organisation.mail.kind.", names(MailKind.values()));
        PUT_TOGETHER.put("organisation.mail.state.", names(MailState.values()));
        PUT_TOGETHER.put("organisation.mail.trouble.", names(MailTrouble.values()));
        PUT_TOGETHER.put("organisation.state.", names(MemberState.values()));
        PUT_TOGETHER.put("api.scope.", names(TokenScope.values()));
        PUT_TOGETHER.put("organisation.asked.kind.", names(AskedKind.values()));
        PUT_TOGETHER.put("backup.way.", names(Way.values()));
        PUT_TOGETHER.put("backup.act.", names(BackupAct.values()));
        PUT_TOGETHER.put("backup.about.", names(BackupAct.About.values()));
        PUT_TOGETHER.put("organisation.act.", names(OrganisationAct.values()));
        PUT_TOGETHER.put("framework.act.", names(FrameworkAct.values()));
        PUT_TOGETHER.put("quiz.act.", names(QuizAct.values()));
        PUT_TOGETHER.put("assessment.act.", names(AssessmentAct.values()));
        PUT_TOGETHER.put("privacytest.act.", names(CampaignAct.values()));
        PUT_TOGETHER.put("improvement.act.", names(ImprovementAct.values()));
        PUT_TOGETHER.put("improvement.state.", names(ActionState.values()));
        PUT_TOGETHER.put("assessment.annual.", names(AnnualChapter.values()));
        PUT_TOGETHER.put("reporting.annual.level.", names(AnnualLevel.values()));
        PUT_TOGETHER.put("reporting.annual.level.short.", names(AnnualLevel.values()));
        PUT_TOGETHER.put("reporting.annual.format.", names(AnnualFormat.values()));
        PUT_TOGETHER.put("reporting.typed.", List.of("organisation", "organisation.by", "officer", "officer.by"));
        PUT_TOGETHER.put("improvement.helped.", names(Helped.values()));
        PUT_TOGETHER.put("improvement.evidence.state.", names(EvidenceState.values()));
        PUT_TOGETHER.put("improvement.evidence.kind.", names(EvidenceContent.Kind.values()));
        PUT_TOGETHER.put("improvement.evidence.choice.", List.of("same", "file", "link", "count", "document"));
        PUT_TOGETHER.put(
                "improvement.evidence.filter.",
                List.of("all", "draft", "in_review", "approved", "rejected", "expired", "removed"));
        PUT_TOGETHER.put("improvement.evidence.age.", List.of("any", "year", "two_years"));
        PUT_TOGETHER.put(
                "improvement.evidence.manifest.",
                List.of("about title version kind file content day until state made sha256 chain check".split(" ")));
        PUT_TOGETHER.put("improvement.priority.", names(Priority.values()));
        PUT_TOGETHER.put("improvement.function.", names(FunctionPart.values()));
        PUT_TOGETHER.put("improvement.task.part.", names(AssignmentPart.values()));
        PUT_TOGETHER.put("improvement.takeOver.", names(LooseWork.Kind.values()));
        PUT_TOGETHER.put("improvement.late.", names(LateWork.Kind.values()));
        PUT_TOGETHER.put("improvement.cost.", names(Cost.Scale.values()));
        PUT_TOGETHER.put("improvement.part.", names(ActionPart.values()));
        PUT_TOGETHER.put(
                "improvement.move.",
                Arrays.stream(ActionState.values())
                        .flatMap(from -> from.next().stream().map(to -> from + "_" + to))
                        .map(move -> move.toLowerCase(Locale.ROOT))
                        .toList());
        PUT_TOGETHER.put("breach.act.", names(BreachAct.values()));
        PUT_TOGETHER.put("breach.about.", names(BreachAct.About.values()));
        PUT_TOGETHER.put("breach.clock.", List.of("in_time", "late"));
        PUT_TOGETHER.put("breach.filter.", List.of("alle", "open", "gesloten"));
        PUT_TOGETHER.put("breach.choice.", names(AuthorityChoice.values()));
        PUT_TOGETHER.put("breach.outcome.", names(AuthorityOutcome.values()));
        PUT_TOGETHER.put("breach.persons.", names(PersonsChoice.values()));
        PUT_TOGETHER.put("breach.notification.", names(Notification.Kind.values()));
        PUT_TOGETHER.put("breach.kind.", names(BreachKind.values()));
        PUT_TOGETHER.put("breach.state.", names(BreachState.values()));
        PUT_TOGETHER.put("breach.entry.", names(EntryKind.values()));
        PUT_TOGETHER.put("breach.register.", names(RegisterColumn.values()));
        PUT_TOGETHER.put("breach.weight.", names(Weight.values()));
        PUT_TOGETHER.put("breach.hint.", names(RiskHint.values()));
        PUT_TOGETHER.put("breach.recognising.", names(Recognising.values()));
        PUT_TOGETHER.put("breach.extent.", names(Extent.values()));
        PUT_TOGETHER.put("breach.level.", names(Enisa.Level.values()));
        PUT_TOGETHER.put("breach.enisa.context.", List.of("1", "2", "3", "4"));
        PUT_TOGETHER.put(
                "breach.factor.",
                names(RiskFactor.values()).stream()
                        .flatMap(factor -> Stream.of(factor, factor + ".question"))
                        .toList());
        PUT_TOGETHER.put(
                "breach.step.",
                names(BreachStep.values()).stream()
                        .flatMap(step -> Stream.of(step, step + ".button", step + ".missing"))
                        .toList());
        PUT_TOGETHER.put("reporting.act.", names(ReportAct.values()));
        PUT_TOGETHER.put("organisation.about.", names(OrganisationAct.About.values()));
        PUT_TOGETHER.put("framework.about.", names(FrameworkAct.About.values()));
        PUT_TOGETHER.put("quiz.about.", names(QuizAct.About.values()));
        PUT_TOGETHER.put("assessment.about.", names(AssessmentAct.About.values()));
        PUT_TOGETHER.put("privacytest.about.", names(CampaignAct.About.values()));
        PUT_TOGETHER.put("improvement.about.", names(ImprovementAct.About.values()));
        PUT_TOGETHER.put("reporting.about.", names(ReportAct.About.values()));
        PUT_TOGETHER.put("organisation.audit.refused.", names(RefusedKind.values()));
        PUT_TOGETHER.put("organisation.audit.misfit.", names(Misfit.values()));
        PUT_TOGETHER.put("shared.effort.", names(Effort.values()));
        PUT_TOGETHER.put("quiz.grading.", names(AnswerGrade.values()));
        PUT_TOGETHER.put("quiz.kind.", names(QuestionKind.values()));
        PUT_TOGETHER.put("quiz.shuffling.", names(Shuffling.values()));
        PUT_TOGETHER.put("privacytest.access.", names(CampaignAccess.values()));
        PUT_TOGETHER.put("privacytest.state.", names(CampaignState.values()));
        PUT_TOGETHER.put("quiz.credit.", names(PartialCredit.values()));
        PUT_TOGETHER.put("privacytest.advice.", names(TrainingAdvice.values()));
        PUT_TOGETHER.put("privacytest.results.score.", names(ItemScore.values()));
        PUT_TOGETHER.put("privacytest.conclusion.most.", names(Conclusion.Most.values()));
        PUT_TOGETHER.put("privacytest.conclusion.known.", names(Conclusion.Share.values()));
        PUT_TOGETHER.put(
                "privacytest.conclusion.known_partly.",
                names(Conclusion.Share.values()).stream()
                        .filter(share -> !share.equals("all"))
                        .toList());
    }

    private KeysPutTogether() {}

    /** How they begin, as the sources spell it. */
    static Set<String> beginnings() {
        return PUT_TOGETHER.keySet();
    }

    /** All of them, whole. */
    static Set<String> all() {
        return PUT_TOGETHER.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(end -> entry.getKey() + end))
                .collect(Collectors.toSet());
    }

    static List<String> names(Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Rules name their problems by the end of a key: the ends that the sources of this folder spell out. */
    private static List<String> ends(String beginning, String folder) {
        String code =
                TextFiles.code(TextFiles.SOURCES.resolve("nl/privacyspiegel").resolve(folder));
        return TextFiles.allKeys().stream()
                .filter(key -> key.startsWith(beginning))
                .map(key -> key.substring(beginning.length()))
                .filter(end -> code.contains('"' + end + '"'))
                .toList();
    }
}
