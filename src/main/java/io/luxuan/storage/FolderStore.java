package io.luxuan.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;

/**
 * A folder, perhaps one that several nodes share. A file is written beside its place, forced to the disk and then given
 * its name in one step, so that a killed program or a power cut leaves no half file under a final name.
 */
final class FolderStore implements BlobStore {
    private final Path root;

    FolderStore(Path root) {
        this.root = root.toAbsolutePath();
    }

    @Override
    public Blob put(String id, InputStreamSource content, String mediaType) throws IOException {
        Path target = root.resolve(Keys.of(id));
        if (!Files.isDirectory(target.getParent())) {
            Files.createDirectories(target.getParent());
            force(root);
        }
        return write(target, content);
    }

    @Override
    public InputStream read(String id) throws IOException {
        return Files.newInputStream(root.resolve(Keys.of(id)));
    }

    @Override
    public void drop(String id) throws IOException {
        Files.deleteIfExists(root.resolve(Keys.of(id)));
    }

    @Override
    public void each(Predicate<KeptFile> goOn) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(root, Files::isDirectory)) {
            for (Path folder : folders) {
                if (folder.getFileName().toString().length() == 2 && !each(folder, goOn)) {
                    return;
                }
            }
        } catch (DirectoryIteratorException failed) {
            throw failed.getCause();
        }
    }

    private boolean each(Path folder, Predicate<KeptFile> goOn) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Optional<String> id = Keys.id(folder.getFileName() + "/" + file.getFileName());
                if (id.isPresent() && !goOn.test(new KeptFile(id.get(), written(file)))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What another node removed meanwhile is as young as can be. */
    private static Instant written(Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (NoSuchFileException gone) {
            return Instant.MAX;
        }
    }

    @Override
    public byte[] once(String name, byte[] fresh) throws IOException {
        Path target = root.resolve(name);
        Files.createDirectories(root);
        if (!Files.exists(target)) {
            try {
                write(target, new ByteArrayResource(fresh));
                target.toFile().setReadable(false, false);
                target.toFile().setReadable(true, true);
            } catch (FileAlreadyExistsException anotherNodeWasFirst) {
                // what it wrote is what counts
            }
        }
        return Files.readAllBytes(target);
    }

    @Override
    public void check() throws IOException {
        Files.createDirectories(root);
        if (!Files.isWritable(root)) {
            throw new FileSystemException(root.toString(), null, "not writable");
        }
    }

    private static Blob write(Path target, InputStreamSource content) throws IOException {
        Path partial = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
        try (FileChannel out = FileChannel.open(partial, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Blob written = Digests.copy(content, Channels.newOutputStream(out));
            out.force(true);
            name(partial, target);
            force(target.getParent());
            return written;
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /** A second name for the file refuses to take another's place, even that of another node at the same moment. */
    private static void name(Path partial, Path target) throws IOException {
        try {
            Files.createLink(target, partial);
        } catch (FileAlreadyExistsException taken) {
            throw taken;
        } catch (FileSystemException | UnsupportedOperationException withoutLinks) {
            if (Files.exists(target)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** A name is durable when its directory is. Windows knows no such thing. */
    private static void force(Path directory) throws IOException {
        if (!directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
