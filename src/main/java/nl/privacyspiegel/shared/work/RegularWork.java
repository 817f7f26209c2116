package nl.privacyspiegel.shared.work;

/**
 * Work at set times: a bean of this kind is done once over all servers on one database. It looks for itself what is due, and doing it
 * again at once changes nothing. A time at which no server was there is made up for at the next start.
 */
public interface RegularWork {

    /** As it is stored: never rename one. */
    String name();

    /** When, as Spring writes it, in the time of the Netherlands. */
    String cron();

    /** Whether it is done after every start too, whatever the time. */
    default boolean isDoneAfterStart() {
        return true;
    }

    /** Does what is due. */
    void work();
}
