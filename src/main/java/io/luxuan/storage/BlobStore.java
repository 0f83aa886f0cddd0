package io.luxuan.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;
import org.springframework.core.io.InputStreamSource;

/** One way of keeping files. Every failure to reach or use the store is an {@link IOException}. */
interface BlobStore {
    /**
     * Answers only when the whole file is durable under its id; until then there is nothing under that id.
     *
     * @throws java.nio.file.FileAlreadyExistsException when there is one of this id; it stays as it is
     */
    Blob put(String id, InputStreamSource content, String mediaType) throws IOException;

    /** @throws java.nio.file.NoSuchFileException when there is none */
    InputStream read(String id) throws IOException;

    /** Dropping what is not there changes nothing. */
    void drop(String id) throws IOException;

    /**
     * Files by their ids, in no order, and what is left of those that were never finished, until one of them says that it is
     * enough. What lies beside them is passed over.
     */
    void each(Predicate<KeptFile> goOn) throws IOException;

    /** Keeps these bytes under this name unless something is there already, and answers what is there: the same to all who ask. */
    byte[] once(String name, byte[] fresh) throws IOException;

    /** @throws IOException when a file could not be kept now */
    void check() throws IOException;
}
