package nl.privacyspiegel.backup.command;

import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.privacyspiegel.backup.archive.UnitExport;

/** What is said on the console when a command cannot be done: Dutch, and below it English. */
final class CommandWords {

    /** What H2 says of a database file that another process holds. */
    private static final int FILE_IN_USE = 90020;

    private CommandWords() {}

    /** Why no back-up can be written there. */
    static Optional<String> noPlaceFor(Path file) {
        if (Files.exists(file)) {
            return Optional.of("%1$s bestaat al.%n%1$s exists already.".formatted(file));
        }
        Path folder = file.getParent();
        return folder != null && Files.isDirectory(folder)
                ? Optional.empty()
                : Optional.of("De map %1$s bestaat niet.%nThe folder %1$s does not exist.".formatted(folder));
    }

    /** Why there is no back-up to put back. */
    static Optional<String> nothingToReadIn(Path file) {
        if (!Files.exists(file)) {
            return Optional.of("%1$s bestaat niet.%n%1$s does not exist.".formatted(file));
        }
        return Files.isRegularFile(file)
                ? Optional.empty()
                : Optional.of("%1$s is geen bestand.%n%1$s is no file.".formatted(file));
    }

    /** Which unit was meant, when that is not one. */
    static String whichUnit(List<UnitExport.Named> found) {
        return found.isEmpty()
                ? "Noem de eenheid: --unit=\"Naam van de eenheid\". Zo heet er nu geen.%nName the unit: --unit=\"Name of the unit\". None is called so."
                        .formatted()
                : "Zo heten er meer. Noem er een: %1$s%nMore than one is called so. Name one of these: %1$s"
                        .formatted(found.stream()
                                .map(unit -> "--unit=" + unit.id())
                                .collect(Collectors.joining(", ")));
    }

    /** Why the database does not open. */
    static String closed(SQLException refused) {
        return refused.getErrorCode() == FILE_IN_USE
                ? "De server werkt nog met deze gegevens. Stop die eerst.%nThe server still works on these data. Stop it first."
                        .formatted()
                : "De database is niet te openen (zie --spring.datasource.url): %1$s%nThe database cannot be opened."
                        .formatted(refused.getMessage());
    }

    /** What went wrong meanwhile. */
    static String why(Exception failed) {
        String message = Objects.toString(failed.getMessage(), failed.getClass().getName());
        return failed instanceof AccessDeniedException
                ? message + " (geen rechten voor dit account / no rights for this account)"
                : message;
    }
}
