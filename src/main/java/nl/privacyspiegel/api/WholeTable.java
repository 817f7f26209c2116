package nl.privacyspiegel.api;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.List;
import java.util.function.Function;
import nl.privacyspiegel.shared.Fingerprint;

/**
 * All rows of a table as CSV, however many. They are read in portions and written to a file without a name before the first
 * byte goes out: memory stays small, the answer has its length and its mark, and a failure halfway is a failure and not a
 * table that looks whole.
 */
final class WholeTable implements AutoCloseable {

    private final FileChannel file;
    private final String mark;

    private WholeTable(FileChannel file, String mark) {
        this.file = file;
        this.mark = mark;
    }

    /**
     * Writes the table.
     *
     * @param read makes the rows of one portion of what the rows are about, one for each
     */
    static <S, R> WholeTable of(List<S> all, Function<List<S>, List<R>> read, Columns<R> columns) {
        FileChannel file = nameless();
        try {
            return new WholeTable(file, write(file, all, read, columns));
        } catch (IOException failure) {
            close(file);
            throw new UncheckedIOException(failure);
        } catch (RuntimeException | Error failure) {
            close(file);
            throw failure;
        }
    }

    private static <S, R> String write(
            FileChannel file, List<S> all, Function<List<S>, List<R>> read, Columns<R> columns) throws IOException {
        DigestOutputStream digest = new DigestOutputStream(Channels.newOutputStream(file), Fingerprint.digest());
        // Not closed: that would close the file, which is still to be read.
        OutputStream lines = new BufferedOutputStream(digest);
        lines.write(columns.csvHead());
        for (int first = 0; first < all.size(); first += Query.MOST_SIZE) {
            List<S> portion = all.subList(first, Math.min(first + Query.MOST_SIZE, all.size()));
            for (R row : read.apply(portion)) {
                lines.write(columns.csvLine(row));
            }
        }
        lines.flush();
        file.position(0);
        return Fingerprint.hex(digest.getMessageDigest().digest());
    }

    /** Nobody else may read it, and it is gone as soon as it is closed, also when the server is killed. */
    private static FileChannel nameless() {
        try {
            Path path = Files.createTempFile("privacyspiegel", ".csv");
            return FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** By this a program sees that nothing changed. */
    String mark() {
        return mark;
    }

    long bytes() {
        try {
            return file.size();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** To be read once; whoever closes it closes the table. */
    InputStream content() {
        return Channels.newInputStream(file);
    }

    @Override
    public void close() {
        close(file);
    }

    private static void close(FileChannel file) {
        try {
            file.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
