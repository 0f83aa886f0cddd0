package io.luxuan.shared.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what really comes out of a part, whatever the archive says of its size. */
final class BoundedPart extends FilterInputStream {
    private final Allowance archive;
    private long left;

    BoundedPart(InputStream part, long most, Allowance archive) {
        super(part);
        this.left = most;
        this.archive = archive;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        int got = super.read(into, at, length);
        count(Math.max(0, got));
        return got;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) throws OverfullArchive {
        left -= bytes;
        if (left < 0) {
            throw new OverfullArchive("too large a part");
        }
        archive.take(bytes);
    }
}
