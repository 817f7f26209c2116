package nl.privacyspiegel.improvement.responsibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.document.FileLimits;
import nl.privacyspiegel.shared.document.YamlDocument;
import nl.privacyspiegel.shared.document.YamlMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The parties and their tasks that ship with the application. */
@Component
class Tasks {

    private static final int LONGEST_NOTE = 500;

    private final List<Party> parties;

    Tasks() {
        this.parties = read();
    }

    List<Party> parties() {
        return parties;
    }

    Optional<Task> find(String id) {
        return parties.stream()
                .flatMap(party -> party.tasks().stream())
                .filter(task -> task.id().equals(id))
                .findFirst();
    }

    private static List<Party> read() {
        try {
            byte[] file = new ClassPathResource("content/improvement/taken.yaml").getContentAsByteArray();
            return YamlDocument.read(file, FileLimits.DEFAULT, root -> {
                        root.integer("schema", 1, 1);
                        return root.list("partijen").stream().map(Tasks::party).toList();
                    })
                    .orThrow();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Party party(YamlMap map) {
        return new Party(
                map.text("naam", ShortText.LONGEST),
                map.list("taken").stream().map(Tasks::task).toList());
    }

    private static Task task(YamlMap map) {
        return new Task(
                map.text("id", Responsibility.LONGEST_TASK),
                map.text("taak", ShortText.LONGEST),
                map.optionalText("functie").orElse(null),
                map.optionalText("let_op", LONGEST_NOTE).orElse(null),
                map.flag("bellen"));
    }
}
