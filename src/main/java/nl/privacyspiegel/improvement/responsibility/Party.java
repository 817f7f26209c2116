package nl.privacyspiegel.improvement.responsibility;

import java.util.List;

/** Those who have tasks together, such as the municipality or the supporting services. Its name is Dutch. */
public record Party(String name, List<Task> tasks) {

    public Party {
        tasks = List.copyOf(tasks);
    }
}
