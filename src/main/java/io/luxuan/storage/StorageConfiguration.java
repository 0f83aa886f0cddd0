package io.luxuan.storage;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(S3Settings.class)
class StorageConfiguration {
    enum Kind { FOLDER, S3 }

    @Bean
    BlobStore blobStore(
            @Value("${luxuan.attachments.store}") Kind kind, @Value("${luxuan.attachments}") Path folder, S3Settings bucket) {
        return switch (kind) {
            case FOLDER -> new FolderStore(folder);
            case S3 -> new S3Store(bucket);
        };
    }

    /** @param clamd where ClamAV's daemon listens; empty for none @param patience how long it may be silent */
    @Bean
    MalwareScanner malwareScanner(@Value("${luxuan.clamd:}") String clamd, @Value("${luxuan.clamd-patience:30s}") Duration patience) {
        return clamd.isBlank() ? MalwareScanner.NONE : new Clamd(clamd.strip(), patience);
    }

    @Bean
    Blobs blobs(BlobStore store, MalwareScanner scanner) {
        return new Blobs(store, scanner);
    }
}
