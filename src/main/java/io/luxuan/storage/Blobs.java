package io.luxuan.storage;

import io.luxuan.shared.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.Resource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Files by their ids. Bytes go in before the row that names them is committed: a file without a row does no harm, a row
 * without its file would. Whoever asks for a file has made sure that this person may see it.
 */
public class Blobs {
    private static final Logger LOG = LoggerFactory.getLogger(Blobs.class);
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{4,64}");

    private final BlobStore store;

    Blobs(BlobStore store) {
        this.store = store;
    }

    /**
     * Keeps a new file; within a transaction that is rolled back later it is dropped again.
     *
     * @param content can be opened more than once
     * @throws StorageDown when it could not be kept; nothing is there then
     */
    public Blob put(String id, InputStreamSource content, String mediaType) {
        try {
            Blob kept = store.put(checked(id), content, mediaType);
            if (TransactionSynchronizationManager.isSynchronizationActive()) {
                TransactionSynchronizationManager.registerSynchronization(new DropOnRollback(this, id));
            }
            return kept;
        } catch (IOException failed) {
            LOG.error("file {} could not be kept", id, failed);
            throw StorageDown.keeping(failed);
        }
    }

    /**
     * Opens the file when it is read, as often as that happens.
     *
     * @param bytes its length
     * @throws StorageDown when it is read and the store does not answer
     * @throws NotFound    when it is read and is not there
     */
    public Resource open(String id, long bytes) {
        return new StoredFile(checked(id), bytes, this::read);
    }

    private InputStream read(String id) {
        try {
            return store.read(id);
        } catch (NoSuchFileException missing) {
            LOG.error("file {} is missing in the store", id);
            throw new NotFound("file", id);
        } catch (IOException failed) {
            LOG.error("file {} could not be read", id, failed);
            throw StorageDown.reading(failed);
        }
    }

    /** A file that cannot be dropped stays behind as an orphan, which does no harm. */
    public void drop(String id) {
        try {
            store.drop(checked(id));
        } catch (IOException failed) {
            LOG.warn("file {} stays behind without a row: {}", id, failed.toString());
        }
    }

    /** What all nodes share and one of them made up first, such as a key. */
    public byte[] once(String name, byte[] fresh) {
        try {
            return store.once(name, fresh);
        } catch (IOException failed) {
            LOG.error("{} could not be kept", name, failed);
            throw StorageDown.keeping(failed);
        }
    }

    /** Whether files could be kept and read now; answers within some seconds. */
    public boolean answers() {
        try {
            store.check();
            return true;
        } catch (IOException failed) {
            LOG.warn("the store of files does not answer: {}", failed.toString());
            return false;
        }
    }

    private static String checked(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not an id: " + id);
        }
        return id;
    }
}
