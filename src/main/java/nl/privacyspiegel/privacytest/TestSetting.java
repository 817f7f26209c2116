package nl.privacyspiegel.privacytest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.privacyspiegel.privacytest.answering.Contact;
import nl.privacyspiegel.privacytest.answering.TestContacts;
import nl.privacyspiegel.privacytest.campaign.PrivacySettings;
import nl.privacyspiegel.privacytest.results.GroupSize;
import org.jspecify.annotations.Nullable;

/** The one row of settings. What is absent or impossible counts as the safe default. */
@Entity
@Table(name = "test_setting")
class TestSetting {

    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    @Column(name = "group_size")
    private @Nullable Integer groupSize;

    @Column(name = "retention_days")
    private @Nullable Integer retentionDays;

    @Column(name = "contact_name")
    private @Nullable String contactName;

    @Column(name = "contact_email")
    private @Nullable String contactEmail;

    @Column(name = "contact_phone")
    private @Nullable String contactPhone;

    @Column(name = "officer_name")
    private @Nullable String officerName;

    @Column(name = "officer_email")
    private @Nullable String officerEmail;

    @Column(name = "officer_phone")
    private @Nullable String officerPhone;

    @Version
    private @Nullable Long version;

    GroupSize groupSize() {
        return GroupSize.of(groupSize);
    }

    int retentionDays() {
        return retentionDays(retentionDays);
    }

    PrivacySettings promise() {
        return new PrivacySettings(groupSize(), retentionDays());
    }

    void change(GroupSize newSize, int newDays) {
        this.groupSize = newSize.threshold();
        this.retentionDays = newDays;
    }

    TestContacts contacts() {
        return new TestContacts(
                contact(contactName, contactEmail, contactPhone), contact(officerName, officerEmail, officerPhone));
    }

    private static Contact contact(@Nullable String name, @Nullable String email, @Nullable String phone) {
        return name == null || email == null ? Contact.NONE : new Contact(name, email, phone == null ? "" : phone);
    }

    void change(TestContacts contacts) {
        this.contactName = orNull(contacts.questions().name());
        this.contactEmail = orNull(contacts.questions().email());
        this.contactPhone = orNull(contacts.questions().phone());
        this.officerName = orNull(contacts.officer().name());
        this.officerEmail = orNull(contacts.officer().email());
        this.officerPhone = orNull(contacts.officer().phone());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static int retentionDays(@Nullable Integer days) {
        return days == null || days < 1 || days > PrivacySettings.MOST_DAYS ? PrivacySettings.MOST_DAYS : days;
    }
}
