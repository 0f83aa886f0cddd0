package io.luxuan.bench.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A file in a temporary folder with the durability and settings of the platform's own default. */
record H2File(Path folder) implements ScaleDatabase {
    static H2File create() {
        try {
            return new H2File(Files.createTempDirectory("luxuan-scale"));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public String url() {
        return "jdbc:h2:file:" + folder.resolve("scale")
                + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;NON_KEYWORDS=VALUE;LOCK_TIMEOUT=10000";
    }

    @Override
    public String user() {
        return "sa";
    }

    @Override
    public String password() {
        return "";
    }

    @Override
    public String greeting() {
        return null;
    }

    @Override
    public long size() {
        return folder.resolve("scale.mv.db").toFile().length();
    }

    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
