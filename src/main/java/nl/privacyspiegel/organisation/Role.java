package nl.privacyspiegel.organisation;

import java.util.Arrays;
import java.util.Locale;

/** What a member may do, on a unit and all below it. */
public enum Role {
    /** Fills in and grades measurements (werkgroeplid). */
    ASSESSOR,
    /** Makes codes for the privacy test and hands them out; sees no answers and no results (uitdeler). */
    DISTRIBUTOR,
    /** Sees results and reports (management). */
    MANAGEMENT,
    /** Sees everything of the units, changes nothing but adopts (toezichthouder, FG). */
    SUPERVISOR,
    /** Manages units, people, frameworks and settings; sees no content of measurements (beheerder). */
    ADMINISTRATOR;

    /** The name in access annotations on views, as a compile-time constant. */
    public static final String ADMINISTRATOR_NAME = "ADMINISTRATOR";

    /** The name in access annotations on views, as a compile-time constant. */
    public static final String ASSESSOR_NAME = "ASSESSOR";

    /** The name in access annotations on views, as a compile-time constant. */
    public static final String DISTRIBUTOR_NAME = "DISTRIBUTOR";

    /** The name in access annotations on views, as a compile-time constant. */
    public static final String MANAGEMENT_NAME = "MANAGEMENT";

    /** The name in access annotations on views, as a compile-time constant. */
    public static final String SUPERVISOR_NAME = "SUPERVISOR";

    /** The roles that see the content of measurements and results. */
    public static Role[] contentReaders() {
        return new Role[] {ASSESSOR, MANAGEMENT, SUPERVISOR};
    }

    /** Whether this role sees the content of measurements and results. */
    public boolean readsContent() {
        return Arrays.asList(contentReaders()).contains(this);
    }

    /** Whether who has this role confirms what others ask. */
    public boolean confirms() {
        return this == SUPERVISOR || this == ADMINISTRATOR;
    }

    /** Whether one administrator alone cannot give it, nor a way into an account that has it. */
    public boolean isGuarded() {
        return readsContent() || confirms();
    }

    /** The translation key of this role's name. */
    public String translationKey() {
        return "organisation.role." + name().toLowerCase(Locale.ROOT);
    }

    /** The same of a stored name, which somebody may have tampered with. */
    public static String translationKey(String stored) {
        return Arrays.stream(values())
                .filter(role -> role.name().equals(stored))
                .map(Role::translationKey)
                .findFirst()
                .orElse("organisation.audit.unknown");
    }
}
