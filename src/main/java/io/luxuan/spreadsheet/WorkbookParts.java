package io.luxuan.spreadsheet;

import io.luxuan.shared.archive.BoundedArchive;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/** The parts of a workbook as the library asks for them. Those of which it makes trees in memory are small in every honest file. */
final class WorkbookParts implements ZipEntrySource {
    private static final long LARGEST_TREE = 1024L * 1024;
    private static final long LARGEST = 48L * 1024 * 1024;

    private final BoundedArchive archive;
    private long most = LARGEST_TREE;
    private boolean closed;

    WorkbookParts(BoundedArchive archive) {
        this.archive = archive;
    }

    /** From here on parts are only listened to. */
    void treesAreRead() {
        most = LARGEST;
    }

    @Override
    public Enumeration<ZipArchiveEntry> getEntries() {
        return Collections.enumeration(archive.entries());
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
        ZipArchiveEntry exact = archive.entry(path);
        return exact != null ? exact : archive.entries().stream().filter(entry -> entry.getName().equalsIgnoreCase(path)).findFirst().orElse(null);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return archive.read(entry, most);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        archive.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }
}
