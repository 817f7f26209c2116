package nl.privacyspiegel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Scripts of the repository in a checkout of their own, where whatever they call can be something that only tells of it. */
public final class Scripts {

    private final Path folder;

    /** How a script ended, and all that it said. */
    public record Outcome(int code, String said) {}

    /** Copies these files of the repository to the folder. */
    public Scripts(Path folder, String... files) throws IOException {
        this.folder = folder;
        for (String file : files) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.copy(Path.of(file), folder.resolve(file));
        }
    }

    /** Writes a file, anew when it is there. */
    public void file(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    /** Writes a script that can be called. */
    public void program(String name, String text) throws IOException {
        file(name, "#!/bin/sh\n" + text);
        assertThat(folder.resolve(name).toFile().setExecutable(true)).isTrue();
    }

    /** Makes what is there now the last commit. */
    public void commit() throws IOException {
        run("git", "init", "-q");
        run("git", "add", "-A");
        Outcome made = run("git", "-c", "user.name=n", "-c", "user.email=n@example.org", "commit", "-q", "-m", "first");
        assertThat(made).isEqualTo(new Outcome(0, ""));
    }

    /** Starts a command in the folder. */
    public Process start(String... command) throws IOException {
        ProcessBuilder builder = BareJava.process(List.of(command)).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    /** Runs a command in the folder to its end. */
    public Outcome run(String... command) throws IOException {
        Process process = start(command);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Outcome(process.waitFor(), said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
