package nl.privacyspiegel.isolation;

import static nl.privacyspiegel.isolation.Answer.ALLOWED;
import static nl.privacyspiegel.isolation.Answer.DENIED;
import static nl.privacyspiegel.isolation.Answer.NOT_FOUND;
import static nl.privacyspiegel.isolation.Row.drafting;
import static nl.privacyspiegel.isolation.Row.draftingOfUnit;
import static nl.privacyspiegel.isolation.Row.everyRole;
import static nl.privacyspiegel.isolation.Row.readingDraft;
import static nl.privacyspiegel.isolation.Row.readingDraftOfUnit;
import static nl.privacyspiegel.isolation.Row.self;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizVersionId;
import nl.privacyspiegel.quiz.Quizzes;
import nl.privacyspiegel.quiz.file.QuizFiles;
import nl.privacyspiegel.quiz.file.QuizFormat;
import nl.privacyspiegel.quiz.file.QuizImport;

/**
 * Who gets what of quizzes: published ones belong to everybody, drafts to administrators; those of a unit to who has a role
 * there, and their drafts to its working group and administrators.
 */
public final class QuizRows {

    private final Visitors visitors;
    private final Quizzes quizzes;
    private final QuizFiles files;

    public QuizRows(Visitors visitors) {
        this.visitors = visitors;
        this.quizzes = visitors.door(Quizzes.class);
        this.files = visitors.door(QuizFiles.class);
    }

    public List<Row> rows() {
        return List.of(
                self("Quizzes.list()", things -> quizzes.list(), DENIED),
                self("Quizzes.published()", things -> quizzes.published(), DENIED),
                readingDraft("Quizzes.get(QuizVersionId)", things -> quizzes.get(draft(things))),
                self("Quizzes.get(QuizVersionId)", things -> quizzes.get(shipped()), DENIED),
                readingDraft(
                        "QuizFiles.export(QuizVersionId, QuizFormat)",
                        things -> files.export(draft(things), QuizFormat.GIFT)),
                readingDraft(
                        "QuizFiles.notFitting(QuizVersionId, QuizFormat)",
                        things -> files.notFitting(draft(things), QuizFormat.GIFT)),
                readingDraft("Quizzes.takenIds(QuizVersionId)", things -> quizzes.takenIds(draft(things))),
                readingDraft("Quizzes.versions(QuizVersionId)", things -> quizzes.versions(draft(things))),
                drafting(
                        "Quizzes.begin(String, String, String, Optional)",
                        things -> quizzes.begin(
                                "Nieuw voor de proef " + UUID.randomUUID(), "nl", "Begrippen", Optional.empty()),
                        ALLOWED),
                draftingOfUnit(
                        "Quizzes.begin(String, String, String, Optional)",
                        things -> quizzes.begin(
                                "Eigen voor de proef " + UUID.randomUUID(),
                                "nl",
                                "Begrippen",
                                Optional.of(visitors.unit(things)))),
                self("Quizzes.owners()", things -> quizzes.owners(), DENIED),
                self("Quizzes.kept()", things -> quizzes.kept(), DENIED),
                drafting("Quizzes.latest()", things -> quizzes.latest(), ALLOWED, ALLOWED),
                drafting(
                        "Quizzes.storeDraft(QuizData, List, Optional)",
                        things -> quizzes.storeDraft(content(things, draft(things)), List.of(), Optional.empty()),
                        ALLOWED),
                draftingOfUnit(
                        "Quizzes.storeDraft(QuizData, List, Optional)",
                        things -> quizzes.storeDraft(
                                content(things, draft(things)), List.of(), Optional.of(visitors.unit(things)))),
                drafting(
                        "Quizzes.storeNext(QuizData, QuizVersionId, Set, List)",
                        things -> {
                            QuizVersionId draft = draft(things);
                            quizzes.storeNext(content(things, draft), draft, Set.of(), List.of());
                        },
                        NOT_FOUND,
                        NOT_FOUND),
                draftingOfUnit("Quizzes.storeNext(QuizData, QuizVersionId, Set, List)", things -> {
                    QuizVersionId draft = draftOfUnit(things);
                    quizzes.storeNext(content(things, draft), draft, Set.of(), List.of());
                }),
                readingDraftOfUnit("Quizzes.get(QuizVersionId)", things -> quizzes.get(draftOfUnit(things))),
                readingDraftOfUnit(
                        "QuizFiles.export(QuizVersionId, QuizFormat)",
                        things -> files.export(draftOfUnit(things), QuizFormat.GIFT)),
                everyRole("Quizzes.get(QuizVersionId)", things -> quizzes.get(publishedOfUnit(things))),
                draftingOfUnit("Quizzes.publish(QuizVersionId, long)", things -> {
                    QuizVersionId draft = draftOfUnit(things);
                    quizzes.publish(draft, things.either(() -> version(draft), () -> 0L));
                }),
                draftingOfUnit("Quizzes.discard(QuizVersionId)", things -> quizzes.discard(draftOfUnit(things))),
                draftingOfUnit("Quizzes.archive(QuizVersionId)", things -> quizzes.archive(publishedOfUnit(things))),
                drafting(
                        "QuizFiles.read(byte[], QuizFormat, String)",
                        things -> assertThat(files.read(
                                        "schema: 1\n".getBytes(StandardCharsets.UTF_8), QuizFormat.YAML, "Proef"))
                                .isInstanceOf(QuizImport.Refused.class),
                        ALLOWED,
                        ALLOWED),
                drafting(
                        "Quizzes.copyToDraft(QuizVersionId, String)",
                        things -> quizzes.copyToDraft(draft(things), "Kopie voor de proef"),
                        NOT_FOUND,
                        NOT_FOUND),
                drafting(
                        "Quizzes.saveDraft(QuizVersionId, QuizData, long)",
                        things -> {
                            QuizVersionId draft = draft(things);
                            quizzes.saveDraft(draft, content(things, draft), 0);
                        },
                        NOT_FOUND,
                        NOT_FOUND),
                drafting(
                        "Quizzes.publish(QuizVersionId, long)",
                        things -> quizzes.publish(draft(things), 0),
                        NOT_FOUND,
                        NOT_FOUND),
                drafting(
                        "Quizzes.notFittingDone(QuizVersionId)",
                        things -> quizzes.notFittingDone(draft(things)),
                        NOT_FOUND,
                        NOT_FOUND),
                drafting(
                        "Quizzes.discard(QuizVersionId)",
                        things -> quizzes.discard(draft(things)),
                        NOT_FOUND,
                        NOT_FOUND),
                drafting(
                        "Quizzes.archive(QuizVersionId)",
                        things -> quizzes.archive(published(things)),
                        NOT_FOUND,
                        DENIED),
                drafting(
                        "Quizzes.bringBack(QuizVersionId)",
                        things -> quizzes.bringBack(published(things)),
                        NOT_FOUND,
                        DENIED));
    }

    private QuizVersionId shipped() {
        return visitors.people()
                .as(visitors.assessor(), quizzes::published)
                .getFirst()
                .id();
    }

    private QuizVersionId draft(Things things) {
        return things.either(
                () -> visitors.people()
                        .as(visitors.everyRole(), () -> quizzes.copyToDraft(shipped(), "Test voor de proef")),
                QuizVersionId::random);
    }

    private QuizVersionId published(Things things) {
        QuizVersionId draft = draft(things);
        return things.either(
                () -> visitors.people().as(visitors.everyRole(), () -> {
                    quizzes.publish(draft, quizzes.get(draft).version());
                    return draft;
                }),
                () -> draft);
    }

    private long version(QuizVersionId draft) {
        return visitors.people()
                .as(visitors.assessor(), () -> quizzes.get(draft).version());
    }

    private QuizVersionId draftOfUnit(Things things) {
        return things.either(
                () -> visitors.people().as(visitors.assessor(), () -> {
                    String name = "Test van een eenheid " + UUID.randomUUID();
                    return quizzes.copyToDraft(shipped(), name);
                }),
                QuizVersionId::random);
    }

    private QuizVersionId publishedOfUnit(Things things) {
        QuizVersionId draft = draftOfUnit(things);
        return things.either(
                () -> visitors.people().as(visitors.assessor(), () -> {
                    quizzes.publish(draft, quizzes.get(draft).version());
                    return draft;
                }),
                () -> draft);
    }

    private QuizData content(Things things, QuizVersionId draft) {
        QuizVersionId of = things.either(() -> draft, this::shipped);
        return visitors.people().as(visitors.everyRole(), () -> quizzes.get(of)).data();
    }
}
