package nl.privacyspiegel.backup.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

/** Seals what is written; only after {@link #close} it is a whole file. */
final class SealedOutput extends OutputStream {

    private final OutputStream sink;
    private final SealedChunks chunks;
    private final byte[] plain = new byte[SealedChunks.SIZE];
    private int filled;
    private boolean closed;

    SealedOutput(OutputStream sink, BackupKey key, SecureRandom random) throws IOException {
        this.sink = sink;
        byte[] salt = new byte[BackupKey.SALT];
        random.nextBytes(salt);
        BackupKey.Derived derived = key.derive(salt);
        byte[] header = ByteBuffer.allocate(SealedChunks.HEADER)
                .put(SealedChunks.FIRST_LINE)
                .put(SealedChunks.LAYOUT)
                .put(salt)
                .put(derived.check().duplicate())
                .array();
        this.chunks = new SealedChunks(derived.key(), header);
        sink.write(header);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int done = 0; done < length; ) {
            if (filled == plain.length) {
                writeChunk(false);
            }
            int fits = Math.min(length - done, plain.length - filled);
            System.arraycopy(bytes, offset + done, plain, filled, fits);
            filled += fits;
            done += fits;
        }
    }

    private void writeChunk(boolean last) throws IOException {
        try {
            byte[] sealed = chunks.seal(plain, filled, last);
            sink.write(ByteBuffer.allocate(SealedChunks.BEFORE)
                    .put((byte) (last ? 1 : 0))
                    .putInt(sealed.length)
                    .array());
            sink.write(sealed);
            filled = 0;
        } catch (GeneralSecurityException impossible) {
            throw new IOException(impossible);
        }
    }

    /** Leaves the sink open. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            writeChunk(true);
            sink.flush();
        }
    }
}
