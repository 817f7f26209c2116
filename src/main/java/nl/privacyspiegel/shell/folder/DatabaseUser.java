package nl.privacyspiegel.shell.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import nl.privacyspiegel.shared.SecretFile;

/**
 * Who the embedded database knows: one user with a random password, which lies in a file of the data folder. A database of
 * an earlier version, of {@code sa} without a password, gets this user before the other one goes; a crash anywhere in
 * between leaves one of them, and the next start goes on from there.
 */
final class DatabaseUser {

    static final String NAME = "PRIVACYSPIEGEL";
    static final String FILE = "privacyspiegel.database";

    private static final String BEFORE = "SA";
    private static final int BYTES = 32;

    /** What H2 says of a wrong user or password, and of a database that does not exist. */
    private static final int REFUSED = 28000;

    private static final int ABSENT = 90146;

    private final String url;
    private final String password;

    private DatabaseUser(String url, String password) {
        this.url = url;
        this.password = password;
    }

    /** The user of the database at this address, with the password from this folder, made when there is none. */
    static DatabaseUser of(String url, Path folder) throws IOException {
        return new DatabaseUser(url, password(folder.resolve(FILE)));
    }

    String password() {
        return password;
    }

    /**
     * Makes the database, or what an earlier version made of it, one of this user only.
     *
     * @throws SQLException when it cannot be opened: another process has it, or it has another password
     */
    void prepare() throws SQLException {
        try {
            only();
        } catch (SQLException failure) {
            if (failure.getErrorCode() == ABSENT) {
                open(url, NAME, password).close();
            } else if (failure.getErrorCode() == REFUSED) {
                moveIn(failure);
                only();
            } else {
                throw failure;
            }
        }
    }

    private void only() throws SQLException {
        try (Connection connection = open(existing(), NAME, password);
                Statement statement = connection.createStatement()) {
            statement.execute("drop user if exists " + BEFORE);
        }
    }

    private void moveIn(SQLException refused) throws SQLException {
        try (Connection connection = open(existing(), BEFORE, "");
                Statement statement = connection.createStatement()) {
            statement.execute("create user if not exists " + NAME + " password '" + password + "' admin");
            statement.execute("alter user " + NAME + " set password '" + password + "'");
        } catch (SQLException alsoRefused) {
            alsoRefused.addSuppressed(refused);
            throw alsoRefused;
        }
    }

    private String existing() {
        return url + ";IFEXISTS=TRUE";
    }

    private static Connection open(String url, String user, String password) throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static String password(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] fresh = new byte[BYTES];
            new SecureRandom().nextBytes(fresh);
            SecretFile.make(file, HexFormat.of().formatHex(fresh).getBytes(StandardCharsets.US_ASCII));
        }
        return Files.readString(file).strip();
    }
}
