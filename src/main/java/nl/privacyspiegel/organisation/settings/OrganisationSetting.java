package nl.privacyspiegel.organisation.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one row of settings of the organisation. */
@Entity
@Table(name = "organisation_setting")
class OrganisationSetting {

    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    @Column(name = "privacy_statement_nl")
    private @Nullable String privacyStatementNl;

    @Column(name = "privacy_statement_en")
    private @Nullable String privacyStatementEn;

    @Column(name = "accent_colour")
    private @Nullable String accentColour;

    @Column(name = "logo")
    private byte @Nullable [] logo;

    @Version
    private @Nullable Long version;

    PrivacyStatement privacyStatement() {
        return new PrivacyStatement(
                privacyStatementNl == null ? "" : privacyStatementNl,
                privacyStatementEn == null ? "" : privacyStatementEn);
    }

    void change(PrivacyStatement statement) {
        this.privacyStatementNl = statement.dutch().isEmpty() ? null : statement.dutch();
        this.privacyStatementEn = statement.english().isEmpty() ? null : statement.english();
    }

    AccentColour accent() {
        return accentColour == null ? AccentColour.STANDARD : new AccentColour(accentColour);
    }

    Optional<Logo> logo() {
        return Optional.ofNullable(logo).map(Logo::stored);
    }

    void change(AccentColour accent) {
        this.accentColour = accent.equals(AccentColour.STANDARD) ? null : accent.hex();
    }

    void change(Optional<Logo> logo) {
        this.logo = logo.map(Logo::png).orElse(null);
    }
}
