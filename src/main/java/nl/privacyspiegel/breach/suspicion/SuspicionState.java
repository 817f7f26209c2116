package nl.privacyspiegel.breach.suspicion;

/** What became of a suspicion. Names are stored: never rename one. */
public enum SuspicionState {
    /** Nobody decided yet. */
    OPEN("breach.suspicion.state.open", "breach.page.state.open"),
    /** It stands in the register as a breach. */
    REGISTERED("breach.suspicion.state.registered", "breach.page.state.registered"),
    /** It is no breach, for a reason. */
    NO_BREACH("breach.suspicion.state.no_breach", "breach.page.state.no_breach");

    private final String key;
    private final String reporterKey;

    SuspicionState(String key, String reporterKey) {
        this.key = key;
        this.reporterKey = reporterKey;
    }

    /** The translation key of what members call it. */
    public String translationKey() {
        return key;
    }

    /** The translation key of what who reported it reads about it. */
    public String reporterKey() {
        return reporterKey;
    }
}
