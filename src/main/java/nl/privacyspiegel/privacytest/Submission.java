package nl.privacyspiegel.privacytest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.crypto.SecretKey;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.grading.Answer;
import nl.privacyspiegel.privacytest.storage.AnswerSheet;
import nl.privacyspiegel.privacytest.storage.AnswerSheet.Given;
import nl.privacyspiegel.privacytest.storage.Seal;
import nl.privacyspiegel.privacytest.storage.SealedRow;
import nl.privacyspiegel.privacytest.storage.SealedRows;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * One employee's answers, from closing until they are deleted: sealed, under an id that is as new as the row. It does not
 * know whose they are, and when only as a week. {@link SealedRows} opens it.
 */
@Entity
@Table(name = "sealed_submission")
@EntityListeners(SealedRows.class)
class Submission implements SealedRow, Persistable<UUID> {

    /** No submission is sealed smaller than this. */
    static final int SMALLEST = 4096;

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "campaign_id")
    private UUID campaignId;

    private byte @Nullable [] content;

    @Transient
    private @Nullable AnswerSheet sheet;

    @Transient
    private int size = SMALLEST;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected Submission() {}

    /** @param size of its sealed form, the same for all of a campaign */
    @SuppressWarnings("NullAway.Init")
    Submission(CampaignId campaign, AnswerSheet sheet, int size) {
        this.campaignId = campaign.value();
        this.sheet = sheet;
        this.size = size;
    }

    UUID id() {
        return id;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return content == null;
    }

    @Override
    public UUID campaignId() {
        return campaignId;
    }

    UnitId unit() {
        return new UnitId(sheet().unit());
    }

    /** The Monday of the week in which it was begun. */
    LocalDate week() {
        return sheet().week();
    }

    List<Answer> answers() {
        return sheet().answers().entrySet().stream()
                .map(each -> new Answer(
                        id,
                        each.getKey(),
                        each.getValue().content(),
                        each.getValue().group()))
                .toList();
    }

    /** Before it is stored: the groups in which its open answers are graded. */
    void gradedIn(List<Answer> answers) {
        Map<String, Given> given = new LinkedHashMap<>(sheet().answers());
        answers.forEach(answer -> given.put(answer.question(), new Given(answer.content(), answer.group())));
        this.sheet = new AnswerSheet(sheet().state(), sheet().unit(), sheet().week(), given);
    }

    private AnswerSheet sheet() {
        if (sheet == null) {
            throw new IllegalStateException("a sealed submission");
        }
        return sheet;
    }

    @Override
    public void seal(SecretKey key) {
        byte[] plain = sheet().encode();
        this.content = Seal.close(key, row(id), plain, Seal.size(plain.length, size));
    }

    @Override
    public void unseal(SecretKey key) {
        this.sheet = open(id, Objects.requireNonNull(content), key);
    }

    /**
     * What was sealed under this id.
     *
     * @throws nl.privacyspiegel.shared.RuleViolation when it was sealed with another key
     */
    static AnswerSheet open(UUID id, byte[] content, SecretKey key) {
        return AnswerSheet.decode(Seal.open(key, row(id), content));
    }

    private static String row(UUID id) {
        return "submission " + id;
    }
}
