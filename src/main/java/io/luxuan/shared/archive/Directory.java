package io.luxuan.shared.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.ZipException;

/** Where the directory of an archive lies, found before a library turns each of its lines into an object. */
final class Directory {
    static final int MOST_BYTES = 512 * 1024;
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_REMARK = 0xFFFF;
    private static final int OFFSET = 16;

    private Directory() {}

    /** @throws OverfullArchive when the directory alone is longer than {@value #MOST_BYTES} bytes */
    static void check(byte[] archive) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int last = archive.length - END_BYTES;
        for (int at = last; at >= Math.max(0, last - LONGEST_REMARK); at--) {
            if (bytes.getInt(at) == END) {
                bounded(at - Integer.toUnsignedLong(bytes.getInt(at + OFFSET)));
                return;
            }
        }
        throw new ZipException("no archive");
    }

    private static void bounded(long length) throws IOException {
        if (length < 0) {
            throw new ZipException("a directory behind its end");
        }
        if (length > MOST_BYTES) {
            throw new OverfullArchive("too long a directory");
        }
    }
}
