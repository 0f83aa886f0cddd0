package io.luxuan.storage;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The bucket.
 *
 * @param endpoint          address of the server; empty for Amazon's own
 * @param prefix            put before each key, to share a bucket; empty or ending in a slash
 * @param accessKey         empty takes what the machine offers (environment, instance role)
 * @param pathStyle         whether the bucket's name stands in the path (most servers of one's own) or in the host's name
 * @param conditionalWrites whether the server knows {@code If-None-Match}; false asks first whether a key is taken
 * @param timeout           for one file, retries included
 */
@ConfigurationProperties("luxuan.attachments.s3")
record S3Settings(
        @DefaultValue("") String endpoint,
        @DefaultValue("") String bucket,
        @DefaultValue("us-east-1") String region,
        @DefaultValue("") String prefix,
        @DefaultValue("") String accessKey,
        @DefaultValue("") String secretKey,
        @DefaultValue("true") boolean pathStyle,
        @DefaultValue("true") boolean conditionalWrites,
        @DefaultValue("30s") Duration timeout) {

    S3Settings {
        if (!prefix.isEmpty() && !prefix.endsWith("/")) {
            throw new IllegalArgumentException("luxuan.attachments.s3.prefix must end in a slash");
        }
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return (endpoint.isEmpty() ? "s3:" : endpoint) + "/" + bucket + "/" + prefix;
    }
}
