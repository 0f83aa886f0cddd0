package io.luxuan.shared.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A zip archive by its directory, bounded in entries, bytes (also against those of the archive) and time. What exceeds a
 * bound is told at the moment when it does: nothing is read beyond it.
 */
public final class BoundedArchive implements Closeable {
    private static final int MOST_ENTRIES = 2000;
    private static final Set<Integer> METHODS = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);

    private final ZipFile zip;
    private final Allowance allowance;
    private final List<ZipArchiveEntry> entries;

    private BoundedArchive(ZipFile zip, long bytes) {
        this.zip = zip;
        this.allowance = new Allowance(bytes);
        this.entries = Collections.list(zip.getEntries());
    }

    /**
     * @throws OverfullArchive when it has too many entries
     * @throws IOException     when it is no archive, or broken
     */
    public static BoundedArchive open(byte[] file) throws IOException {
        Directory.check(file);
        ZipFile zip = zip(file);
        BoundedArchive archive = new BoundedArchive(zip, file.length);
        if (archive.entries.size() > MOST_ENTRIES) {
            zip.close();
            throw new OverfullArchive("too many entries");
        }
        return archive;
    }

    private static ZipFile zip(byte[] file) throws IOException {
        try {
            return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).setIgnoreLocalFileHeader(true).get();
        } catch (RuntimeException broken) {
            throw new IOException("a broken directory", broken);
        }
    }

    public List<ZipArchiveEntry> entries() {
        return entries;
    }

    /** Null where there is none of this name. */
    public ZipArchiveEntry entry(String name) {
        return zip.getEntry(name);
    }

    /** @param most bytes of this part; reading more of it, or more of the archive than is allowed, is an {@link OverfullArchive} */
    public InputStream read(ZipArchiveEntry entry, long most) throws IOException {
        if (!METHODS.contains(entry.getMethod()) || entry.getGeneralPurposeBit().usesEncryption()) {
            throw new ZipException("packed in a way that office programs do not use");
        }
        return new BoundedPart(zip.getInputStream(entry), most, allowance);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
