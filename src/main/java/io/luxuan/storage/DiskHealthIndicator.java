package io.luxuan.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the folder of attachments can be written and has room for some more uploads. */
@Component
class DiskHealthIndicator implements HealthIndicator {
    static final long SCARCE = 2L * 1024 * 1024 * 1024;

    private final Path folder;

    DiskHealthIndicator(@Value("${luxuan.attachments}") Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    @Override
    public Health health() {
        try {
            Files.createDirectories(folder);
            long free = Files.getFileStore(folder).getUsableSpace();
            String status = Files.isWritable(folder) ? judge(free) : "DOWN";
            return Health.status(status).withDetail("folder", folder.toString()).withDetail("freeMiB", free >> 20).build();
        } catch (IOException unusable) {
            return Health.down(unusable).withDetail("folder", folder.toString()).build();
        }
    }

    static String judge(long freeBytes) {
        return freeBytes < SCARCE ? "SCARCE" : "UP";
    }
}
