package io.luxuan.storage;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the store of files answers. A node works on without it: uploads are refused for as long, all else goes on. */
@Component
class FilesHealthIndicator implements HealthIndicator {
    private final Blobs blobs;

    FilesHealthIndicator(Blobs blobs) {
        this.blobs = blobs;
    }

    @Override
    public Health health() {
        return Health.status(blobs.answers() ? "UP" : "SILENT").build();
    }
}
