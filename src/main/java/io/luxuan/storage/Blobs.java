package io.luxuan.storage;

import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.Resource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Files by their ids. Bytes go in before the row that names them is committed: a file without a row does no harm, a row
 * without its file would. Whoever asks for a file has made sure that this person may see it.
 */
public class Blobs {
    private static final Logger LOG = LoggerFactory.getLogger(Blobs.class);
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{4,64}(\\.[A-Za-z0-9-]+\\.part)?");

    private final BlobStore store;
    private final MalwareScanner scanner;

    Blobs(BlobStore store, MalwareScanner scanner) {
        this.store = store;
        this.scanner = scanner;
    }

    /**
     * Keeps a new file; within a transaction that is rolled back later it is dropped again.
     *
     * @param content can be opened more than once
     * @throws Refusal     when the scanner found malware in it
     * @throws StorageDown when it could not be kept, or not be looked into; nothing is there then
     */
    public Blob put(String id, InputStreamSource content, String mediaType) {
        look(id, content);
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
     * Looks into a file that is kept elsewhere.
     *
     * @throws Refusal     {@code attachment.malware} when the scanner found malware in it
     * @throws StorageDown when it could not be looked into
     */
    public void look(InputStreamSource content) {
        look("elsewhere", content);
    }

    private void look(String id, InputStreamSource content) {
        try {
            scanner.find(content).ifPresent(found -> {
                LOG.warn("file {} is not kept: {}", id, found);
                throw new Refusal("attachment.malware", found);
            });
        } catch (IOException silent) {
            LOG.error("file {} could not be looked into", id, silent);
            throw StorageDown.scanning(silent);
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

    /** When the transaction around it is committed: a file without a row does no harm, a row without its file would. */
    public void dropAfterCommit(Collection<String> ids) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ids.forEach(Blobs.this::drop);
            }
        });
    }

    /** @throws StorageDown when the store does not answer */
    void each(Predicate<KeptFile> goOn) {
        try {
            store.each(goOn);
        } catch (IOException failed) {
            LOG.error("files could not be listed", failed);
            throw StorageDown.reading(failed);
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
