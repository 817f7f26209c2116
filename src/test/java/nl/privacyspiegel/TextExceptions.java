package nl.privacyspiegel;

import java.util.Set;

/** Texts that keep to no rule of {@link TranslationsTest}, each kind with its reason. */
final class TextExceptions {

    /** Named like the long name of a button; on the one of a version a shorter text stands. */
    static final Set<String> NOT_ON_A_BUTTON =
            Set.of("framework.scale.weight.of", "insight.measurement.of", "shared.version.bringBack.of");

    /** The number is a limit or a total that is never one, or stands for names of more than one. */
    static final Set<String> ALWAYS_MORE_THAN_ONE = Set.of(
            "breach.controllers.most",
            "breach.entries.most",
            "breach.length.days",
            "assessment.comparison.noWeb",
            "assessment.conclusion.all.fell",
            "assessment.conclusion.all.rose",
            "assessment.conclusion.lowest.more",
            "assessment.conclusion.mean",
            "assessment.conclusion.mean.same",
            "framework.problem.tooManyQuestions",
            "improvement.actions.first",
            "improvement.annual.ahead.first",
            "insight.filter.measurements",
            "insight.home.someAgain",
            "insight.home.test.hidden",
            "insight.map.lowest.more",
            "insight.position.concluded",
            "insight.position.concluded.middle",
            "insight.web.choose.help",
            "organisation.audit.export.tooMany",
            "privacytest.codes.tooMany",
            "privacytest.compare.points",
            "privacytest.compare.points.about",
            "privacytest.conclusion.most.more",
            "quiz.exchange.tooManyQuestions",
            "privacytest.grading.taken",
            "quiz.exchange.questionWeight",
            "privacytest.results.nothing.unit",
            "privacytest.take.promise.size",
            "reporting.annual.headline.scales",
            "reporting.compared.topics",
            "reporting.compared.topics.allFell",
            "reporting.compared.topics.allRose",
            "reporting.compared.topics.allSame",
            "reporting.compared.topics.some",
            "reporting.slide.noWeb",
            "reporting.slide.progress.allFell",
            "reporting.slide.progress.allRose",
            "reporting.slide.progress.allSame",
            "shell.browser.time.minutes",
            "shell.browser.time.seconds",
            "reporting.results.account.facility.value",
            "reporting.slide.progress",
            "shared.yaml.more");

    /** Texts that are the same in both languages, as names and marks are. */
    static final Set<String> SAME_IN_BOTH = Set.of(
            "breach.filter.open",
            "assessment.finding.status",
            "reporting.annual.format.docx",
            "reporting.annual.format.pdf",
            "reporting.annual.format.pptx",
            "reporting.annual.format.xlsx",
            "improvement.about.document",
            "improvement.document",
            "improvement.document.kind.instrument",
            "improvement.document.kind.plan",
            "improvement.document.kind.protocol",
            "framework.field.code",
            "framework.field.id",
            "improvement.evidence.document",
            "improvement.evidence.kind.document",
            "improvement.evidence.size.kb",
            "improvement.evidence.size.mb",
            "shared.upload.start",
            "organisation.digest.page.product",
            "organisation.digest.page.title",
            "organisation.mail.title",
            "organisation.server.title",
            "organisation.status.mail",
            "shared.status.database",
            "organisation.role.management",
            "quiz.field.code",
            "quiz.field.id",
            "quiz.format.gift",
            "quiz.format.yaml",
            "privacytest.take.code",
            "reporting.column.code",
            "reporting.download.docx",
            "reporting.download.pptx",
            "reporting.download.xlsx",
            "reporting.mine.download",
            "reporting.mine.download.of",
            "reporting.overview.column.code",
            "reporting.overview.column.status",
            "shell.language.en",
            "shell.language.nl",
            "organisation.signOn.title",
            "shell.login.submit",
            "shell.secondStep.code",
            "shell.product");

    private TextExceptions() {}
}
