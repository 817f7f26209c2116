package nl.privacyspiegel.backup.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import nl.privacyspiegel.backup.archive.UnusableArchive.Reason;

/** Opens what {@link SealedOutput} sealed, and gives out nothing that was changed or that has no end. */
final class SealedInput extends InputStream {

    private final InputStream source;
    private final SealedChunks chunks;
    private byte[] plain = {};
    private int given;
    private boolean ended;

    /** @throws UnusableArchive when it is none, is of a later layout, or is sealed with another key */
    SealedInput(InputStream source, BackupKey key) throws IOException {
        this.source = source;
        byte[] header = source.readNBytes(SealedChunks.HEADER);
        int line = SealedChunks.FIRST_LINE.length;
        if (header.length < SealedChunks.HEADER || !Arrays.equals(header, 0, line, SealedChunks.FIRST_LINE, 0, line)) {
            throw new UnusableArchive(Reason.FOREIGN);
        }
        if (header[line] != SealedChunks.LAYOUT) {
            throw new UnusableArchive(Reason.NEWER);
        }
        int check = line + 1 + BackupKey.SALT;
        BackupKey.Derived derived = key.derive(Arrays.copyOfRange(header, line + 1, check));
        if (!derived.check().equals(ByteBuffer.wrap(Arrays.copyOfRange(header, check, header.length)))) {
            throw new UnusableArchive(Reason.OTHER_KEY);
        }
        this.chunks = new SealedChunks(derived.key(), header);
    }

    @Override
    public int read() throws IOException {
        return isMore() ? plain[given++] & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!isMore()) {
            return -1;
        }
        int fits = Math.min(length, plain.length - given);
        System.arraycopy(plain, given, bytes, offset, fits);
        given += fits;
        return fits;
    }

    private boolean isMore() throws IOException {
        while (given == plain.length && !ended) {
            readChunk();
        }
        return given < plain.length;
    }

    private void readChunk() throws IOException {
        byte[] before = source.readNBytes(SealedChunks.BEFORE);
        if (before.length < SealedChunks.BEFORE) {
            throw new UnusableArchive(Reason.DAMAGED);
        }
        boolean last = before[0] == 1;
        int length = ByteBuffer.wrap(before).getInt(1);
        if (before[0] >> 1 != 0 || length < SealedChunks.TAG || length > SealedChunks.SIZE + SealedChunks.TAG) {
            throw new UnusableArchive(Reason.DAMAGED);
        }
        byte[] sealed = source.readNBytes(length);
        try {
            plain = chunks.open(sealed, last);
        } catch (GeneralSecurityException changed) {
            throw new UnusableArchive(Reason.DAMAGED, changed);
        }
        given = 0;
        ended = last;
        if (last && source.read() != -1) {
            throw new UnusableArchive(Reason.DAMAGED);
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
